export const words = {
  title: "The last weight, link by link",
  summary: "Write the three factors between the last weight and the cost, then their product.",
};
