export const words = {
  title: "How steep is the activation?",
  summary: "Work out the slope of the sigmoid, of tanh or of softplus, sometimes with a stretched input.",
};
