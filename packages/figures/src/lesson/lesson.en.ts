import { line } from "@nn/words";

const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

/** What a lesson says of its quantities, and of a link. */
export const words = {
  named: (name: string, value: string) => `${name}, ${value}`,
  oldLink: "This link is from an older lesson. You see the starting values.",
  /** What a change came to, read aloud. */
  said: {
    meanCost: "mean cost",
    rises: (name: string, before: string, after: string) => `the ${name} rises from ${before} to ${after}`,
    falls: (name: string, before: string, after: string) => `the ${name} falls from ${before} to ${after}`,
    stays: (name: string, value: string) => `the ${name} stays at ${value}`,
    sentence: (clauses: readonly string[]) => sentence(clauses.join(", ")),
    by: (name: string, change: string) => `the ${name} by ${change}`,
    nudge: (size: string, effects: readonly string[]) => `A nudge of ${size} changes ${effects.join(", ")}.`,
  },
  /** One clause on what a quantity does in its network, after the name of its kind. */
  meaning: {
    opens: (kind: string) => `${kind}: `,
    unpin: "Unpin",
    weight: <Symbol>(before: Symbol, sum: Symbol) => line`how strongly ${before} enters ${sum}`,
    bias: <Symbol>(sum: Symbol) => line`added to ${sum} whatever comes in`,
    product: <Symbol>(weight: Symbol, before: Symbol, bias: Symbol) => line`${weight} times ${before} plus ${bias}`,
    weightedSum: "what the neuron adds up before its function is applied",
    input: "what the network is given",
    activation: <Symbol>(name: string, sum: Symbol) => line<Symbol | string>`${name} of ${sum}`,
    target: <Symbol>(output: Symbol) => line`what ${output} should be`,
    cost: <Symbol>(output: Symbol, target: Symbol) => line`the square of the distance from ${output} to ${target}`,
    costs: "the squared distances from the targets, added up",
    functions: {
      identity: "the identity",
      relu: "ReLU",
      leakyRelu: "leaky ReLU",
      sigmoid: "σ",
      tanh: "tanh",
      softplus: "softplus",
    },
  },
};

export type Words = typeof words;
