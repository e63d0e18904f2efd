import { type QuantityValues, valuesOf, withParameters } from "@nn/core";
import { parseQuantityName } from "@nn/notation";
import type { InView } from "./in-view.ts";
import type { Nudge } from "./nudge.ts";

/**
 * Every number after a nudge. A nudged parameter makes another network; an input or activation is held at its new
 * value, and what comes after it follows.
 */
export function valuesUnder({ network, example, values }: InView, { quantity, by }: Nudge): QuantityValues {
  const value = values.of(quantity) + by;
  return parseQuantityName(quantity).kind === "activation"
    ? valuesOf(network, example, { activation: quantity, value })
    : valuesOf(withParameters(network, { [quantity]: value }), example);
}
