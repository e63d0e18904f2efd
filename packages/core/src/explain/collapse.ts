import { formatName, idOf, indices, type QuantityId, type Traceable } from "../network/names.ts";
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
  let multiplications = 0;

  /** Notes one sensitivity, and gives it as the factor that it is in the next ones. */
  const add = (by: QuantityId, terms: readonly Term[]): SensitivityFactor => {
    const derivative = { of: idOf.C, by };
    let value = 0;
    for (const term of terms) {
      value += term.value;
      multiplications += term.factors.length - 1;
    }
    steps.push({ derivative, terms, value });
    return { kind: "sensitivity", quantity: by, derivative, value };
  };

  /** ∂C/∂a_k, from the ∂C/∂z of the next layer. */
  const activation = (layer: number, k: number, next: readonly SensitivityFactor[]) =>
    add(
      idOf.a(layer, k),
      layer === last
        ? [alone(factors.cost(k))]
        : next.map((sensitivity, j) => product(factors.weight(layer + 1, j, k), sensitivity)),
    );
  const weightedSum = (layer: number, j: number, next: readonly SensitivityFactor[]) =>
    layer === last && fused
      ? add(idOf.z(layer, j), [alone(factors.costOfWeightedSum(j))])
      : add(idOf.z(layer, j), [product(activation(layer, j, next), factors.slope(layer, j))]);

  let next: readonly SensitivityFactor[] = [];
  for (let layer = last; layer > name.layer; layer--) {
    const beyond = next;
    next = indices(network.sizes[layer] as number).map((j) => weightedSum(layer, j, beyond));
  }
  const { layer, j } = name;
  if (name.kind === "activation") activation(layer, j, next);
  else {
    const sensitivity = weightedSum(layer, j, next);
    if (name.kind === "weight") add(formatName(name), [product(factors.activation(layer, j, name.k), sensitivity)]);
    if (name.kind === "bias") add(formatName(name), [product(factors.one(layer, j), sensitivity)]);
  }
  return { steps, value: (steps[steps.length - 1] as Step).value, multiplications };
}

const alone = (factor: Factor): Term => ({ factors: [factor], value: factor.value });

const product = (first: Factor | SensitivityFactor, second: Factor | SensitivityFactor): Term => ({
  factors: [first, second],
  value: first.value * second.value,
});
