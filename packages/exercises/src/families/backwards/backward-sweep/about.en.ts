export const words = {
  title: "The backward sweep",
  summary: "A small network and an empty table. Fill in every slope, from the cost back to the first weight.",
};
