export const words = {
  page: "This page could not be shown",
  site: "Nudge could not be shown",
  nothingLost: "Your answers and your games are saved. Nothing was lost.",
  advice: "Try again. If that does not help, reload the page.",
  adviceWith: (reference: string) =>
    `Try again. If that does not help, reload the page, or give the person who runs this site the number ${reference}.`,
  again: "Try again",
};

export type Words = typeof words;
