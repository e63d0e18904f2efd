export const words = {
  title: "Which number is missing?",
  summary: "The weighted sum is known, and one weight, input or bias is not. Find it.",
};
