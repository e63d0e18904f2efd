/** Times that are too near for a number. */
export const words = {
  withinTheHour: "within the hour",
  justNow: "just now",
};

export type Words = typeof words;
