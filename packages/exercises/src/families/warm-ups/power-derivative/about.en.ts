export const words = {
  title: "The slope of powers",
  summary: "Find the derivative of a sum of powers, one power at a time.",
};
