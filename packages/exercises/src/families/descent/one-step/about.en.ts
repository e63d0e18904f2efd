export const words = {
  title: "One step downhill",
  summary: "A weight, its slope and a learning rate. Where is the weight after one step?",
};
