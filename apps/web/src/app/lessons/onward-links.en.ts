/** Where the numbers of a figure can be taken. */
export const words = {
  practise: "Practise with these numbers",
  play: "Play this as a level",
};

export type Words = typeof words;
