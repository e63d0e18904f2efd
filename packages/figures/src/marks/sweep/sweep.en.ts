import { plural } from "@nn/words/en";

/** What the sweep backwards says. */
export const words = {
  drawing: "The network, with the sensitivity of the cost beside every quantity that the sweep has reached",
  player: "The sweep backwards",
  play: "Play",
  pause: "Pause",
  again: "Play again",
  toCost: "Back to the cost",
  back: "One step back, towards the cost",
  on: "One step on, away from the cost",
  nothing: "Nothing yet: only the cost is known.",
  at: (step: number, last: number, what: string) => `${step} of ${last}: ${what}`,
  /** What a step finds; `count` says how many of them there are, weights and biases together. */
  steps: {
    activations: (layer: string, count: number) =>
      `${plural(count, { one: "the activation", other: "the activations" })} of layer ${layer}`,
    sums: (layer: string, count: number) =>
      `${plural(count, { one: "the weighted sum", other: "the weighted sums" })} of layer ${layer}`,
    parameters: (layer: string, count: number) =>
      `${count === 2 ? "the weight and the bias" : "the weights and biases"} of layer ${layer}`,
  },
  bars: "The size of ∂C/∂w in each layer",
  of: (quantity: string, value: string) => `${quantity}: sensitivity ${value}`,
  spoken: (says: string, found: readonly string[]) => [says, ...found].join(". "),
  neighbours: (count: number, sum: string) =>
    count === 1
      ? `From its neighbour: ${sum}, one product more than what was known.`
      : `From its neighbours: ${sum}, ${count} products more than what was known.`,
  begins: (sum: string) => `Here it begins: ${sum}, twice the distance from the target.`,
  press: "Press Play, or take one step on.",
  perUnit: "cost per unit",
  factors: {
    activation: "activation",
    input: "input",
    weight: "weight",
    slope: "slope",
    cost: "error × 2",
    one: "always 1",
  },
  legend:
    "A triangle that points up: raising this quantity raises the cost. Pointing down: raising it lowers the cost.",
  choose: "Choose a number to see what it is made of.",
};

export type Words = typeof words;
