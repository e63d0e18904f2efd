import type { QuantityValues } from "@nn/core";
import { idOf, knobNumber, readBack, type Sizes, shownTogether } from "@nn/notation";

/** The weighted sum of a neuron as a row of numbers that a reader can work out. */
export interface ShownSum {
  readonly weights: readonly string[];
  readonly activations: readonly string[];
  readonly bias: string;
  readonly result: string;
}

const each = (count: number | undefined) => Array.from({ length: count ?? 0 }, (_, index) => index);

/**
 * z_j = Σ_k w_jk a_k + b_j in shown numbers that give the shown result. Weights and biases are shown as they are set, so
 * it is the activations that get more decimals where three would lead elsewhere.
 */
export function shownWeightedSum({ sizes }: Sizes, { of }: QuantityValues, layer: number, j: number): ShownSum {
  const sources = each(sizes[layer - 1]);
  const weights = sources.map((k) => knobNumber(of(idOf.w(layer, j, k))));
  const bias = knobNumber(of(idOf.b(layer, j)));
  const { values, results } = shownTogether(
    sources.map((k) => of(idOf.a(layer - 1, k))),
    [of(idOf.z(layer, j))],
    (shown) => [shown.reduce((sum, a, k) => sum + readBack(weights[k] ?? "") * a, readBack(bias))],
  );
  return { weights, activations: values, bias, result: results[0] ?? "" };
}

/** The cost as a row: what the outputs say, and what they should say. */
export interface ShownGaps {
  readonly outputs: readonly string[];
  readonly targets: readonly string[];
  readonly result: string;
}

/** C = Σ_j (a_j − y_j)² in shown numbers that give the shown result; the targets are shown as they are set. */
export function shownCost({ sizes }: Sizes, { of }: QuantityValues): ShownGaps {
  const last = sizes.length - 1;
  const targets = each(sizes[last]).map((j) => knobNumber(of(idOf.y(j))));
  const { values, results } = shownTogether(
    each(sizes[last]).map((j) => of(idOf.a(last, j))),
    [of(idOf.C)],
    (shown) => [shown.reduce((sum, a, j) => sum + (a - readBack(targets[j] ?? "")) ** 2, 0)],
  );
  return { outputs: values, targets, result: results[0] ?? "" };
}
