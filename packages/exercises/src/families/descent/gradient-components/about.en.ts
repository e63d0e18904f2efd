export const words = {
  title: "The whole gradient",
  summary: "Fill in the slope of the cost for every weight and bias of a tiny network.",
};
