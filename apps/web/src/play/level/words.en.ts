export const words = {
  back: "Back to the map",
  otherTab: "This game went on in another tab. Here is where it stands.",
  later: "Leave this level for later",
};

export type Words = typeof words;
