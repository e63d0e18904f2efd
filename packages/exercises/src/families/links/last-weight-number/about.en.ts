export const words = {
  title: "The last weight, in numbers",
  summary: "A small network with its values filled in. Work out how fast the cost moves.",
};
