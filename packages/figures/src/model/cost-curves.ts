import { costOf, type Example, type Network, withParameters } from "@nn/core";
import type { QuantityId } from "@nn/notation";

/** The cost of each example, sampled over the values of one parameter while all others hold still. */
export interface CostCurves {
  /** The values of the parameter. */
  readonly at: readonly number[];
  /** `each[i][n]` is the cost of example i at `at[n]`. */
  readonly each: readonly (readonly number[])[];
}

/**
 * @param parameter  a weight or a bias of the network
 * @param over       from where to where
 * @param count      how many samples, ends included; at least 2
 */
export function costCurves(
  network: Network,
  examples: readonly Example[],
  parameter: QuantityId,
  [from, to]: readonly [number, number],
  count = 81,
): CostCurves {
  const at = Array.from({ length: count }, (_, n) => from + ((to - from) * n) / (count - 1));
  const networks = at.map((value) => withParameters(network, { [parameter]: value }));
  return { at, each: examples.map((example) => networks.map((there) => costOf(there, [example]))) };
}

/** The mean of curves that are sampled at the same places. */
export const meanOf = (curves: readonly (readonly number[])[]): readonly number[] =>
  (curves[0] ?? []).map((_, n) => curves.reduce((sum, curve) => sum + (curve[n] ?? 0), 0) / curves.length);
