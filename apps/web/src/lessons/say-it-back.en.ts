export const words = {
  title: "Say it back",
  lead: "Three questions, without looking up. They come back in a later session, when they are about to slip away.",
  check: "Check",
};

export type Words = typeof words;
