/** Numbers that begin a title are written out. */
const COUNTS: Readonly<Record<number, string>> = {
  4: "Four",
  5: "Five",
  6: "Six",
  7: "Seven",
  8: "Eight",
  9: "Nine",
  10: "Ten",
};

/** The frame of every page, the first page, and the one that stands in for a page that is not there. */
export const words = {
  title: "Nudge: the calculus inside a neural network",
  description:
    "Turn one weight a little and watch what it does to the cost, and why. Lessons with live figures, derivative exercises that are checked at once, and a puzzle game.",
  home: {
    title: "What does one small nudge do?",
    lead: "Inside a neural network a weight moves a little, and the cost moves too. How far, and why, is the whole of backpropagation: the chain rule, used patiently. Here you learn it by hand.",
    rooms: "Where to begin",
    map: "Concept map",
    session: "A short session",
    notebook: "Notebook of mistakes",
    daily: "Today's level",
    read: {
      verb: "Read",
      title: "The course",
      text: "Chapters whose figures are alive. Drag any weight, bias, input or target, and every number on the page answers.",
    },
    practise: {
      verb: "Practise",
      title: "Write the derivative",
      text: "Type a formula in your own way. You see how it was read, and a wrong answer comes back with the factor that went astray.",
    },
    play: {
      verb: "Play",
      title: (worlds: number) => `${COUNTS[worlds] ?? worlds} worlds`,
      text: "Bring the cost down by hand, one nudge at a time. Lamps show the gradient, factor by factor, when you ask.",
    },
  },
  missing: {
    name: "Page not found",
    title: "There is no such page",
    lead: "The address may be mistyped, or the page has moved. Your progress is safe: it belongs to this browser, not to an address.",
    home: "Go to the first page",
    lessons: "All lessons",
    levels: "All levels",
  },
};

export type Words = typeof words;
