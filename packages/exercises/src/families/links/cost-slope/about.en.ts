export const words = {
  title: "How fast does the cost follow the output?",
  summary: "The slope of the cost along the last activation, in letters and in numbers.",
};
