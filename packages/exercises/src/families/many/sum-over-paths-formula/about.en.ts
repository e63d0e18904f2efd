export const words = {
  title: "The sum over paths, in letters",
  summary: "Write what one path passes on, and then the sum over all of them, with Σ and indices.",
};
