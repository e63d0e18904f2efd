export const words = {
  title: "Which nudge helps most?",
  summary: "Several nudges of the same size: find the one that lowers the cost most, and say by about how much.",
};
