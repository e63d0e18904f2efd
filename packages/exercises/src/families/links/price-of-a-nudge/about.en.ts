export const words = {
  title: "What does a nudge do?",
  summary: "The slope of the cost is known. Say how far a nudge moves the cost, and which nudge brings it down.",
};
