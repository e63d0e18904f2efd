export const words = {
  title: "Find the mistake",
  summary: "A worked derivation with one slip in it. Find the line, and put it right.",
};
