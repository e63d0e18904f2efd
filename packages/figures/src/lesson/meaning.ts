import type { ActivationName } from "@nn/core";
import { idOf, parseQuantityName, type QuantityId, type Sizes } from "@nn/notation";
import type { Line } from "@nn/words";
import { words } from "./lesson.en.ts";

/** A sentence in pieces: plain words, and ids of quantities to be shown as symbols. */
export type Sentence = Line<{ readonly q: QuantityId }>;

interface Described extends Sizes {
  readonly layers: readonly { readonly activation: ActivationName }[];
}

/** What a quantity does in its network, in one clause. */
export function meaningOf({ sizes, layers }: Described, id: QuantityId): Sentence {
  const name = parseQuantityName(id);
  const last = sizes.length - 1;
  const symbol = (q: QuantityId) => ({ q });
  const sent = (layer: number, k: number) => symbol(idOf.a(layer, k));
  const { meaning } = words;
  switch (name.kind) {
    case "weight":
      return meaning.weight(sent(name.layer - 1, name.k), symbol(idOf.z(name.layer, name.j)));
    case "bias":
      return meaning.bias(symbol(idOf.z(name.layer, name.j)));
    case "weightedSum": {
      if (sizes[name.layer - 1] !== 1) return [meaning.weightedSum];
      const [weight, bias] = [idOf.w(name.layer, name.j, 0), idOf.b(name.layer, name.j)];
      return meaning.product(symbol(weight), sent(name.layer - 1, 0), symbol(bias));
    }
    case "activation": {
      if (name.layer === 0) return [meaning.input];
      const activation = layers[name.layer - 1]?.activation ?? "identity";
      return meaning.activation(meaning.functions[activation], symbol(idOf.z(name.layer, name.j)));
    }
    case "target":
      return meaning.target(sent(last, name.j));
    case "cost":
      return sizes[last] === 1 ? meaning.cost(sent(last, 0), symbol(idOf.y(0))) : [meaning.costs];
  }
}
