import { costOf, type Example, type Network, withParameters } from "@nn/core";
import type { QuantityId } from "@nn/notation";

/** The mean cost, sampled over the values of two parameters while all others hold still. */
export interface CostMap {
  /** The value of either parameter at the first sample. */
  readonly from: number;
  /** From one sample to the next. */
  readonly step: number;
  /** Samples along either side. */
  readonly count: number;
  /** Row after row: the first parameter goes up within a row, the second from row to row. */
  readonly costs: readonly number[];
}

/** Intervals along a side: fine enough for smooth lines, coarse enough that a map appears at once. */
const INTERVALS = 48;

/**
 * @param pair  two parameters of the network: along, and up
 * @param over  from where to where both go; one sample more is taken beyond each side, so that lines can leave the map
 */
export function costMap(
  network: Network,
  examples: readonly Example[],
  [along, up]: readonly [QuantityId, QuantityId],
  [from, to]: readonly [number, number],
): CostMap {
  const step = (to - from) / INTERVALS;
  const first = from - step;
  const count = INTERVALS + 3;
  const at = Array.from({ length: count }, (_, n) => first + n * step);
  const costs = at.flatMap((y) => at.map((x) => costOf(withParameters(network, { [along]: x, [up]: y }), examples)));
  return { from: first, step, count, costs };
}
