export const words = {
  title: "From what the later layers hand back",
  summary: "The slope of a late layer is given. Go on from there: across a weight, through a neuron, to a parameter.",
};
