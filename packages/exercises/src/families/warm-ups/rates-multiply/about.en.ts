export const words = {
  title: "Rates along the way",
  summary: "One thing moves the next, and that moves a third. How fast does the last follow the first?",
};
