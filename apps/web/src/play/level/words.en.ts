import { plural } from "@nn/words/en";

export const words = {
  stage: "Level",
  back: "Back to the map",
  still: "This browser has no WebGL, so the board is a still drawing. Everything can be played.",

  won: {
    name: "Level solved",
    title: (nudges: number) => `Solved in ${nudges} ${plural(nudges, { one: "nudge", other: "nudges" })}`,
    stars: (earned: number) => `${earned} of 3 stars`,
    crown: "Par without a paid lamp: a crown.",
    bestKnown: "Par, the best known.",
    par: "Par: it cannot be done in fewer.",
    abovePar: (par: number, twoStars: number) => `Par is ${par}. Two stars up to ${twoStars}.`,
  },
  path: { title: "Your path beside gradient descent", cost: (cost: string) => `cost ${cost}` },
  solutions: {
    title: "Nudges in all verified solutions",
    count: (count: number) => `${count} so far`,
    first: "Yours is the first.",
    replaying: "The server is replaying your moves.",
    unsent: "Offline. Your solution is saved here, and will be sent when the server can be reached.",
    sendNow: "Send now",
    refused: (why: string) => `The server did not accept this solution. ${why} Your moves are still on the board.`,
  },
  ways: {
    next: (title: string) => `The next level: ${title}`,
    all: "All levels",
    replay: "Replay",
    stop: "Stop the replay",
    tryForPar: "Try for par",
    again: "Play again",
  },
};

export type Words = typeof words;
