export const words = {
  title: "Which output is worst?",
  summary: "Rank several outputs by their cost for the same target, and work out the smallest one.",
};
