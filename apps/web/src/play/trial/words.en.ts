export const words = {
  stage: "Level",
  still: "This browser has no WebGL, so the board is a still drawing. Everything can be played.",
  again: "Play again",
  otherStart: "Another start",
  start: (at: number, all: number) => `Start ${at} of ${all}.`,
  local: "This level is not on the map. What you play stays in this browser.",
};

export type Words = typeof words;
