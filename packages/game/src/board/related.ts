import { parseParameterName } from "@nn/core";
import type { QuantityId } from "@nn/notation";

/** What lies between a parameter and the cost: what a nudge of it can reach, and the neuron that feeds it. */
export interface Related {
  readonly neuron: (layer: number, index: number) => boolean;
  readonly wire: (layer: number, j: number, k: number) => boolean;
}

/** In a dense network a nudge reaches its own neuron, and through it every neuron of every later layer. */
export function relatedTo(parameter: QuantityId): Related {
  const name = parseParameterName(parameter);
  const reached = (layer: number, index: number) => layer > name.layer || (layer === name.layer && index === name.j);
  return {
    neuron: (layer, index) =>
      reached(layer, index) || (name.kind === "weight" && layer === name.layer - 1 && index === name.k),
    wire: (layer, j, k) => {
      if (layer === name.layer) return name.kind === "weight" && j === name.j && k === name.k;
      return layer > name.layer && reached(layer - 1, k);
    },
  };
}
