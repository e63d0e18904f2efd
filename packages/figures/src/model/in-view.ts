import { type Example, type Network, type QuantityValues, type Trace, trace, valuesOf } from "@nn/core";
import { type DrawnDecimals, drawnDecimals } from "@nn/notation";
import { onceEach } from "./once.ts";

/** The numbers of one example in one network: what a page shows. */
export interface InView {
  readonly network: Network;
  readonly example: Example;
  /** By quantity id: w, b, x, z, a, y, and C, the cost of this example alone. */
  readonly values: QuantityValues;
  /**
   * Why that cost answers to a quantity as it does: every path to it, and the collapsed form. The engine's own trace,
   * made once for all views that show it.
   * @throws as the engine's `trace` does
   */
  readonly trace: (quantity: string) => Trace;
  /** With how many decimals a drawing shows each quantity, so that its sums come out; for the decimals that it has room for. */
  readonly drawn: (decimals: number) => DrawnDecimals;
}

/** @param before  what was in view so far, and still is if neither network nor example has changed */
export function inViewOf(network: Network, example: Example, before: InView | undefined): InView {
  if (before?.network === network && before.example === example)
    return { network, example, values: before.values, trace: before.trace, drawn: before.drawn };
  const values = valuesOf(network, example);
  return {
    network,
    example,
    values,
    trace: onceEach((quantity) => trace(network, example, quantity)),
    drawn: onceEach((decimals) => drawnDecimals(network, values, decimals)),
  };
}
