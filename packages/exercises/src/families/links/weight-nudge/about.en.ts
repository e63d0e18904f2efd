export const words = {
  title: "A nudge to the weight",
  summary: "Nudge a weight by a little. How far does its weighted sum move?",
};
