export const words = {
  title: "A step too far?",
  summary:
    "Take a step with a given learning rate: where does it land, does the cost fall, and which rate is too large?",
};
