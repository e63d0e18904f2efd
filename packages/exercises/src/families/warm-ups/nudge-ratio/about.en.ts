export const words = {
  title: "A nudge, and what it does",
  summary: "Nudge x by h, see how far the function moves, and let h shrink to nothing.",
};
