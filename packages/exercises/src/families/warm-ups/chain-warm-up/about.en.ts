export const words = {
  title: "A function inside a function",
  summary: "Find the slope of the outside, the slope of the inside, and of both together.",
};
