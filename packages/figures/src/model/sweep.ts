import { idOf, type QuantityId } from "@nn/notation";

/** What the sweep backwards works out in one step: the sensitivities of one kind in one layer. */
export interface SweepStep {
  readonly kind: "activations" | "sums" | "parameters";
  readonly layer: number;
  readonly ids: readonly QuantityId[];
}

/**
 * The steps of the sweep backwards, from the cost on: in each layer first a, then z, then its weights and biases. Each
 * needs only what the steps before it have found. It ends at the first weights, since nobody turns an input.
 *
 * @param sizes  [inputs, n¹, n², …]
 */
export function sweepSteps(sizes: readonly number[]): readonly SweepStep[] {
  const layers = sizes.map((_, layer) => layer).slice(1);
  return layers.reverse().flatMap((layer): readonly SweepStep[] => {
    const neurons = indices(sizes[layer] ?? 0);
    const before = indices(sizes[layer - 1] ?? 0);
    const weights = neurons.flatMap((j) => before.map((k) => idOf.w(layer, j, k)));
    return [
      { kind: "activations", layer, ids: neurons.map((j) => idOf.a(layer, j)) },
      { kind: "sums", layer, ids: neurons.map((j) => idOf.z(layer, j)) },
      { kind: "parameters", layer, ids: [...weights, ...neurons.map((j) => idOf.b(layer, j))] },
    ];
  });
}

const indices = (length: number) => Array.from({ length }, (_, index) => index);

/** Where a quantity is reached, counted from 1; undefined for what the sweep does not reach: inputs, targets, the cost. */
export function stepOf(steps: readonly SweepStep[], id: QuantityId): number | undefined {
  const at = steps.findIndex(({ ids }) => ids.includes(id));
  return at < 0 ? undefined : at + 1;
}
