import type { ActivationName } from "@nn/core";
import { idOf, parseQuantityName, type QuantityId, type Sizes } from "@nn/notation";

/** A sentence in pieces: plain words, and ids of quantities to be written as symbols. */
export type Sentence = readonly (string | { readonly q: QuantityId })[];

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

/** What a quantity does in its network, in one clause. */
export function meaningOf({ sizes, layers }: Described, id: QuantityId): Sentence {
  const name = parseQuantityName(id);
  const last = sizes.length - 1;
  const sent = (layer: number, k: number) => ({ q: idOf.a(layer, k) });
  switch (name.kind) {
    case "weight":
      return ["how strongly ", sent(name.layer - 1, name.k), " enters ", { q: idOf.z(name.layer, name.j) }];
    case "bias":
      return ["added to ", { q: idOf.z(name.layer, name.j) }, " whatever comes in"];
    case "weightedSum": {
      if (sizes[name.layer - 1] !== 1) return ["what the neuron adds up before its function"];
      const weight = { q: idOf.w(name.layer, name.j, 0) };
      return [weight, " times ", sent(name.layer - 1, 0), " plus ", { q: idOf.b(name.layer, name.j) }];
    }
    case "activation": {
      if (name.layer === 0) return ["what the network is given"];
      const activation = layers[name.layer - 1]?.activation ?? "identity";
      return [FUNCTIONS[activation], " of ", { q: idOf.z(name.layer, name.j) }];
    }
    case "target":
      return ["what ", sent(last, name.j), " should be"];
    case "cost":
      if (sizes[last] !== 1) return ["the squared distances from the targets, added up"];
      return ["the square of the distance from ", { q: idOf.a(last, 0) }, " to ", { q: idOf.y(0) }];
  }
}
