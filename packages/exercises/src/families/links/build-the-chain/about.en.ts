export const words = {
  title: "Build the chain",
  summary: "Take the links that a nudge crosses on its way to the cost, and leave the others in the tray.",
};
