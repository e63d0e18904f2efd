import { plural } from "@nn/words/en";

const nudges = (count: number) => `${count} ${plural(count, { one: "nudge", other: "nudges" })}`;

export const words = {
  title: (level: string) => `A replay of ${level}`,
  stage: "Replay",
  solved: (made: number, ink: number) => `Solved in ${nudges(made)}, with ${nudges(ink)} of ink.`,
  unsolved: (made: number) => `After ${nudges(made)}, not solved.`,
  placed: (pieces: number, left: number) =>
    `${pieces} ${plural(pieces, { one: "piece", other: "pieces" })} used, ${left > 0 ? `${left} still to place.` : "every factor in its place."}`,
  play: "Play",
  stop: "Stop",
  own: "Play it yourself",
  waiting: "The replay is being read.",
  none: "This address holds no replay. You see the start of the level.",
  otherRevision: "This replay is of another revision of the level, and its moves no longer fit. You see the start.",
  still: "This browser has no WebGL, so the board is a still drawing.",
};

export type Words = typeof words;
