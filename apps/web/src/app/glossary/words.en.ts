export const words = {
  name: "Glossary",
  description: "Every term and symbol of the course: what it means, where it is taught, practised and played.",
  lead: "Every term and symbol of the course. Each one leads to where it is taught.",
  find: "Find a term",
  none: (typed: string) => `No term has “${typed}” in it. Try a shorter word.`,
  shown: (count: number) => (count === 1 ? "1 term" : `${count} terms`),
  taught: "Taught",
  practised: "Practised",
  played: "Played",
};

export type Words = typeof words;
