export const words = {
  title: "One weight among many",
  summary: "Two outputs and a weight with two indices: find its three factors in the figure, and multiply.",
};
