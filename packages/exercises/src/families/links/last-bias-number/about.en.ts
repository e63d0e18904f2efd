export const words = {
  title: "The last bias, in numbers",
  summary: "The same small network, nudged at its bias. How fast does the cost move?",
};
