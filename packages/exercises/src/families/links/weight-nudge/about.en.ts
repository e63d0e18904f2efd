export const words = {
  title: "A nudge of the weight",
  summary: "Nudge a weight by a little. How far does its weighted sum move?",
};
