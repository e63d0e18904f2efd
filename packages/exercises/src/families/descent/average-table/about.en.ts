export const words = {
  title: "Examples in a table",
  summary: "Fill in the slope for each example alone, and then the slope of the whole cost.",
};
