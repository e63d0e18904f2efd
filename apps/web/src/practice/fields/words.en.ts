/** What stands beside the fields in which one answers. */
export const words = {
  chosen: (count: number) => (count === 0 ? "Choose all that apply." : `${count} chosen.`),

  order: {
    row: (first: string, last: string) => `In order, from ${first} to ${last}`,
    emptyRow: "Nothing here yet. Take from below.",
    tray: "To choose from",
    emptyTray: "All of them are in the row.",
    how: "Tap to move between the row and below, or drag. On the keyboard, Enter moves it and the arrow keys change its place.",
    howWithSpares:
      "Tap to move between the row and below, or drag. On the keyboard, Enter moves it and the arrow keys change its place. Not all of them may belong.",
    takenBack: (option: string) => `${option} is back below.`,
    moved: (option: string, place: number, places: number) => `${option}: place ${place} of ${places}.`,
    placed: (option: string, place: number) => `${option}, place ${place}`,
    notPlaced: (option: string) => `${option}, not placed`,
  },

  formula: {
    toPlain: "Plain typing",
    toFormula: "Formula field",
    wayOut: "Press → or the space bar to leave an exponent, an index or a fraction.",
    stillInside: "Press → to leave a raised or lowered place.",
    read: "We read this as",
    unread: "Not readable yet",
    empty: "Nothing written yet.",
    whichReading: "Which one do you mean?",
  },
};

export type Words = typeof words;
