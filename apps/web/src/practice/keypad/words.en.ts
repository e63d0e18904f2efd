/** The keys under a figure, and what each is called when it is read aloud. */
export const words = {
  keys: (part: string) => `Symbols for ${part}`,
  says: {
    open: "open bracket",
    close: "close bracket",
    square: "squared",
    times: "times",
    over: "divided by",
    minus: "minus",
    two: "2",
    erase: "delete",
  },
};

export type Words = typeof words;
