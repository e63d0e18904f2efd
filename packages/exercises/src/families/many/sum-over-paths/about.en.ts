export const words = {
  title: "Along every path",
  summary: "A nudge reaches the cost in more ways than one. What does each pass on, and how fast does the cost follow?",
};
