import { type ActivationName, parseQuantityName } from "@nn/core";
import { type Counting, layerText, type Sizes } from "./label.ts";

const WORDS = {
  weight: "weight",
  bias: "bias",
  weightedSum: "weighted sum",
  activation: "activation",
  target: "target",
  cost: "cost",
} as const;

/** What kind of thing a quantity is: "weight", "weighted sum", "input". @throws {UnknownNameError} */
export function kindWord(id: string): string {
  const name = parseQuantityName(id);
  return name.kind === "activation" && name.layer === 0 ? "input" : WORDS[name.kind];
}

/** A quantity's name to be read aloud: "weight of layer L minus 1". @throws {UnknownNameError} */
export function spokenName({ sizes }: Sizes, id: string, counting: Counting): string {
  const name = parseQuantityName(id);
  const word = kindWord(id);
  const neuron = (layer: number, index: number) => ((sizes[layer] ?? 1) > 1 ? ` ${index}` : "");
  if (name.kind === "cost") return word;
  if (name.kind === "target") return word + neuron(sizes.length - 1, name.j);
  if (word === "input") return word + neuron(0, name.j);
  const layer = layerText(sizes.length - 1, name.layer, counting).replace("−", " minus ");
  if (name.kind !== "weight") return `${word}${neuron(name.layer, name.j)} of layer ${layer}`;
  const from = neuron(name.layer - 1, name.k).replace(" ", name.layer === 1 ? " from input " : " from neuron ");
  const to = neuron(name.layer, name.j).replace(" ", " into neuron ");
  return `${word} of layer ${layer}${from}${to}`;
}

/** A sentence in pieces: plain words, and ids of quantities to be written as symbols. */
export type Sentence = readonly (string | { readonly q: string })[];

const FUNCTIONS: Readonly<Record<ActivationName, string>> = {
  identity: "the identity",
  relu: "ReLU",
  leakyRelu: "leaky ReLU",
  sigmoid: "σ",
  tanh: "tanh",
  softplus: "softplus",
};

interface Described extends Sizes {
  readonly layers: readonly { readonly activation: ActivationName }[];
}

/** What a quantity does in its network, in one clause. @throws {UnknownNameError} if `id` is no quantity */
export function meaningOf({ sizes, layers }: Described, id: string): Sentence {
  const name = parseQuantityName(id);
  const last = sizes.length - 1;
  const sent = (layer: number, k: number) => ({ q: layer === 0 ? `x${k}` : `a${layer}.${k}` });
  switch (name.kind) {
    case "weight":
      return ["how strongly ", sent(name.layer - 1, name.k), " enters ", { q: `z${name.layer}.${name.j}` }];
    case "bias":
      return ["added to ", { q: `z${name.layer}.${name.j}` }, " whatever comes in"];
    case "weightedSum": {
      if (sizes[name.layer - 1] !== 1) return ["what the neuron adds up before its function"];
      const weight = { q: `w${name.layer}.${name.j}.0` };
      return [weight, " times ", sent(name.layer - 1, 0), " plus ", { q: `b${name.layer}.${name.j}` }];
    }
    case "activation": {
      if (name.layer === 0) return ["what the network is given"];
      const activation = layers[name.layer - 1]?.activation ?? "identity";
      return [FUNCTIONS[activation], " of ", { q: `z${name.layer}.${name.j}` }];
    }
    case "target":
      return ["what ", sent(last, name.j), " should be"];
    case "cost":
      if (sizes[last] !== 1) return ["the squared distances from the targets, added up"];
      return ["the square of the distance from ", { q: `a${last}.0` }, " to ", { q: "y0" }];
  }
}
