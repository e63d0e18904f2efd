export const words = {
  title: "Where does a nudge get through?",
  summary: "Rank four neurons by the slope of their activation function, just by looking.",
};
