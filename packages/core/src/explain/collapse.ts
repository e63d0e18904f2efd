import { formatName, idOf, type QuantityId, type Traceable } from "../network/names.ts";
import type { Factor, Factors, SensitivityFactor } from "./factors.ts";

/** A product of one or two factors. */
export interface Term {
  readonly factors: readonly (Factor | SensitivityFactor)[];
  readonly value: number;
}

/** One sensitivity, worked out from those of the step before: the sum of its terms from the left, starting at 0. */
export interface Step {
  readonly derivative: { readonly of: QuantityId; readonly by: QuantityId };
  readonly terms: readonly Term[];
  readonly value: number;
}

export interface Collapsed {
  /** From the cost back to the quantity; the last step is the quantity's own. */
  readonly steps: readonly Step[];
  readonly value: number;
  readonly multiplications: number;
}

/**
 * The backward sweep, written out for one quantity: each ∂C/∂a and ∂C/∂z on the way once, in the engine's order, so
 * that redoing it gives the engine's number bit for bit.
 */
export function collapse(factors: Factors, name: Traceable): Collapsed {
  const { network, fused } = factors;
  const last = network.layers.length;
  const steps: Step[] = [];
  const known = new Map<QuantityId, number>();

  const add = (by: QuantityId, products: readonly (readonly (Factor | SensitivityFactor)[])[]) => {
    const terms = products.map((list) => ({
      factors: list,
      value: list.reduce((product, factor) => product * factor.value, 1),
    }));
    const value = terms.reduce((sum, term) => sum + term.value, 0);
    known.set(by, value);
    steps.push({ derivative: { of: idOf.C, by }, terms, value });
  };
  const sensitivity = (by: QuantityId) => factors.sensitivity(by, known.get(by) as number);

  const addActivation = (layer: number, k: number) => {
    const by = idOf.a(layer, k);
    if (layer === last) return add(by, [[factors.cost(k)]]);
    const next = Array.from({ length: network.sizes[layer + 1] as number }, (_, j) => j);
    add(
      by,
      next.map((j) => [factors.weight(layer + 1, j, k), sensitivity(idOf.z(layer + 1, j))]),
    );
  };
  const addWeightedSum = (layer: number, j: number) => {
    if (layer === last && fused) return add(idOf.z(layer, j), [[factors.costOfWeightedSum(j)]]);
    addActivation(layer, j);
    add(idOf.z(layer, j), [[sensitivity(idOf.a(layer, j)), factors.slope(layer, j)]]);
  };

  for (let layer = last; layer > name.layer; layer--)
    for (let j = 0; j < (network.sizes[layer] as number); j++) addWeightedSum(layer, j);
  if (name.kind === "activation") addActivation(name.layer, name.j);
  else addWeightedSum(name.layer, name.j);
  if (name.kind === "weight" || name.kind === "bias") {
    const own =
      name.kind === "weight" ? factors.activation(name.layer, name.j, name.k) : factors.one(name.layer, name.j);
    add(formatName(name), [[own, sensitivity(idOf.z(name.layer, name.j))]]);
  }

  const products = steps.flatMap((step) => step.terms).reduce((count, term) => count + term.factors.length - 1, 0);
  return { steps, value: (steps[steps.length - 1] as Step).value, multiplications: products };
}
