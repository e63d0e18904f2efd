export const words = {
  title: "One layer further back",
  summary: "What the last link hands back, what the earlier link does itself, and the whole path through both.",
};
