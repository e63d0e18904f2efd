/** What the server says of an answer, in a few words around its own. */
export const words = {
  right: "Right",
  notYet: "Not yet",
  named: (mistake: string) => `Not yet: ${mistake}`,
  carried: "Right, given your earlier answer",
  namedCarried: (mistake: string) => `Right, given your earlier answer: ${mistake}`,
  unfinished: "Not written out yet, so not marked",
  unread: "Not readable yet, so not marked",
  didYouMean: (why: string, suggestion: string) => `${why} Did you mean ${suggestion}?`,
  undecided: "Not decided, so not marked",
  noted: (why: string) => `${why} We have noted it to look into, and it does not count against you.`,
  show: "Show it in the figure",
  shown: "Shown in the figure",
  readAgain: (section: string) => `Read “${section}” again`,
};

export type Words = typeof words;
