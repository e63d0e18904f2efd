export const words = {
  title: "Which function was it?",
  summary: "Recognise an activation function by what it makes of some sums, and order sums by their sigmoid.",
};
