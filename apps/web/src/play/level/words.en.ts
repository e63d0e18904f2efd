export const words = {
  stage: "Level",
  back: "Back to the map",
  still: "This browser has no WebGL, so the board is a still drawing. Everything can be played.",
  otherTab: "This game went on in another tab. Here is where it stands.",
  start: (at: number, all: number) => `Start ${at} of ${all}.`,
  later: "Leave this level for later",
};

export type Words = typeof words;
