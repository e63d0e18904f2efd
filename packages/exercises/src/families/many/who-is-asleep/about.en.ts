export const words = {
  title: "Who is asleep?",
  summary:
    "Find the sleeping ReLUs of a layer, the weights that learn nothing because of them, and a slope beside them.",
};
