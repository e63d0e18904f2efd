export const words = {
  title: "Which paths lead to the cost?",
  summary: "Follow a nudge forward through a network, and pick every path on which it reaches the cost.",
};
