export const words = {
  title: "Which way, and how steep?",
  summary: "Four outputs and their targets. Predict which must rise, and where the cost is steepest.",
};
