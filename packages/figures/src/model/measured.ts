import { idOf, type QuantityId } from "@nn/notation";
import type { InView } from "./in-view.ts";
import { valuesUnder } from "./under-nudge.ts";

/** A power of two, so that going up and down by it loses nothing. */
const NUDGE = 2 ** -17;

/**
 * How the cost answers to a quantity, measured: it is nudged up and down by a hair, and the two costs are compared. No
 * formula for a slope is used.
 *
 *   (C(q + h) − C(q − h)) / 2h, with an error of order h²
 *
 * @throws as `valuesOf` does, if the quantity is no parameter, input or activation that can be held
 */
export function measuredSlope(inView: InView, quantity: QuantityId): number {
  const costAt = (by: number) => valuesUnder(inView, { quantity, by }).of(idOf.C);
  return (costAt(NUDGE) - costAt(-NUDGE)) / (2 * NUDGE);
}
