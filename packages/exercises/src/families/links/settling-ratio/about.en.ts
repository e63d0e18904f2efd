export const words = {
  title: "On what does the ratio settle?",
  summary: "Send two nudges, a larger and a smaller one. Work out both ratios, and see where they are going.",
};
