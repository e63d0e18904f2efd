import type { Network } from "@nn/core";
import { parseQuantityName, type QuantityId, quantityIds, rounded } from "@nn/notation";

/** A small change to one parameter, input or activation, and how large it is. */
export interface Nudge {
  readonly quantity: QuantityId;
  readonly by: number;
}

/**
 * Whether a quantity of this network can be nudged. The cross-entropy is computed from the last weighted sums, so an
 * output that differs from what they give has no cost.
 */
export function canNudge(network: Network, id: string): id is QuantityId {
  if (!quantityIds(network).some((known) => known === id)) return false;
  const name = parseQuantityName(id);
  switch (name.kind) {
    case "weight":
    case "bias":
      return true;
    case "activation":
      return network.cost !== "crossEntropy" || name.layer < network.layers.length;
    case "weightedSum":
    case "target":
    case "cost":
      return false;
  }
}

/** The sizes of a nudge, small to large, in steps that a reader can tell apart. Zero is not a nudge. */
export const NUDGE_SIZES = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5] as const;

const SMALLEST: number = NUDGE_SIZES[0];
const LARGEST = 0.5;

/** Keeps a nudge between 0.001 and 0.5 on its side, at three decimals. A nudge of nothing becomes the smallest. */
export function clampNudge(by: number): number {
  const size = Math.min(LARGEST, Math.max(SMALLEST, rounded(Math.abs(by))));
  return by < 0 ? -size : size;
}

/** The step of `NUDGE_SIZES` nearest to a nudge, by ratio: the position of a slider of sizes. */
export function sizeIndexOf(by: number): number {
  const ratio = (size: number) => Math.max(size / Math.abs(by), Math.abs(by) / size);
  return NUDGE_SIZES.reduce<number>(
    (best, size, index) => (ratio(size) < ratio(NUDGE_SIZES[best] ?? SMALLEST) ? index : best),
    0,
  );
}

/** The smallest step that is at least as large as the nudge. It sets the scale of the number lines. */
export function lensOf(by: number): number {
  return NUDGE_SIZES.find((size) => size >= Math.abs(by)) ?? LARGEST;
}
