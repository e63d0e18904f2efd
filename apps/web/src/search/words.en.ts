export const words = {
  open: "Search",
  name: "Search the course",
  placeholder: "A word, a symbol, an idea",
  close: "Close",
  loading: "Loading the index …",
  failed: "The search index did not load. Check your connection, then try again.",
  again: "Try again",
  start: "Type a word. Chapters, glossary, exercises and levels are looked through.",
  none: (typed: string) => `Nothing found for “${typed}”. Try fewer or shorter words.`,
  hits: (count: number) => (count === 1 ? "1 place" : `${count} places`),
  kinds: { section: "Lesson", term: "Glossary", exercise: "Exercise", level: "Level", play: "Play" },
};

export type Words = typeof words;
