import { line } from "@nn/words";

/** What the figure of the examples says. */
export const words = {
  leaveOut: "Press a number to leave that example out.",
  example: "Example",
  network: "What the network says, and should say",
  cost: "cost",
  slope: <Symbol>(quantity: Symbol) => line`slope with respect to ${quantity}`,
  lowers: "up lowers C",
  raises: "up raises C",
  counted: "Count example",
  mustStay: "One example has to stay.",
  says: (input: string, output: string, target: string) =>
    `Given ${input}, the network says ${output} and should say ${target}.`,
  mean: "the mean, which the network follows",
  meanIs: (slope: string) => `The mean slope is ${slope}.`,
  plot: "The cost of each example, and their mean, for every value of the knob",
  point: (quantity: string) => `Slide the ${quantity} along the curve`,
};

export type Words = typeof words;
