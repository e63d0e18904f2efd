export const words = {
  title: "Many examples, one slope",
  summary: "Each example pulls at the weight in its own way. What does the whole cost say?",
};
