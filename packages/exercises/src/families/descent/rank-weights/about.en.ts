export const words = {
  title: "Which weight matters most?",
  summary: "Rank the weights of a small network by how far a nudge to each moves the cost.",
};
