export { default as Text } from "./text.en.mdx";

export const words = {
  name: "Contribute",
  description: "A level is one data file. Make one, have it proved, share it.",
  title: "Make a level",
  lead: "A level is one data file: a small network, the knobs a player may turn, and the cost to reach. You write no code, and the engine proves the rest.",
};

export type Words = typeof words;
