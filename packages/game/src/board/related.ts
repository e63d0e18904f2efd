import { parseParameterName } from "@nn/core";
import { idOf, type QuantityId } from "@nn/notation";
import type { Sizes } from "./plan.ts";

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

/** The quantities that change with a parameter, in the order in which the change travels: itself, z, a, z, a, …, C. */
export function stagesOf(sizes: Sizes, parameter: QuantityId): ReadonlyMap<string, number> {
  const { layer, j } = parseParameterName(parameter);
  const last = sizes.length - 1;
  const stages = new Map<string, number>([[parameter, 0]]);
  for (let at = layer; at <= last; at++)
    for (let index = 0; index < (sizes[at] as number); index++) {
      if (at === layer && index !== j) continue;
      stages.set(idOf.z(at, index), 2 * (at - layer) + 1);
      stages.set(idOf.a(at, index), 2 * (at - layer) + 2);
    }
  return stages.set(idOf.C, 2 * (last - layer + 1) + 1);
}
