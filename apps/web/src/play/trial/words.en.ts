export const words = {
  local: "This level is not on the map. What you play stays in this browser.",
};

export type Words = typeof words;
