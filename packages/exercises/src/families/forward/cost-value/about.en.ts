export const words = {
  title: "What does it cost?",
  summary: "Outputs stand beside their targets. Work out the squared gaps and the cost that they make.",
};
