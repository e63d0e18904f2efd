export const words = {
  title: "What moves?",
  summary: "One weight or bias is nudged. Find everything that moves with it, and count the links up to the cost.",
};
