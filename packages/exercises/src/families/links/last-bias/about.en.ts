export const words = {
  title: "The last bias, link by link",
  summary: "The same path, but from the last bias: one factor changes. Which one?",
};
