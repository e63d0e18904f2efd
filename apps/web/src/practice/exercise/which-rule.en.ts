/** What is said about the rule of an exercise, before its numbers. */
export const words = {
  ask: "Before the numbers: which rule is this?",
  leave: "Skip this",
  rules: {
    "one-path": "One path: multiply its links",
    "added-links": "One path: add up its links",
    "several-paths": "Several paths: multiply along each, then add",
    mean: "Several examples: take the mean",
  },
  right: "Yes.",
  wrong: "Not this time.",
  because: {
    "one-path":
      "There is one way from the nudge to the end, and every link passes on a share of what it gets: the shares multiply.",
    "several-paths":
      "The nudge arrives along several paths at once: multiply along each of them, then add up what arrives.",
    mean: "The cost is the mean over the examples, so its slope is the mean of their slopes.",
  },
};

export type Words = typeof words;
