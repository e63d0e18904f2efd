/** What every stage has, whether its level stands on the map or is tried out. */
export const words = {
  name: "Level",
  still: "This browser has no WebGL, so the board is a still drawing. Everything can be played.",
  start: (at: number, all: number) => `Start ${at} of ${all}.`,
  again: "Play again",
  otherStart: "Another start",
};

export type Words = typeof words;
