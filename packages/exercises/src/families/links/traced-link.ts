import "server-only";
import { readBack, shownNumber } from "@nn/notation";
import { type Chain, type TaggedFactor, taggedTrace } from "../../scenes/chain.ts";
import { multipliesAsShown } from "../../writing/multiplies-as-shown.ts";

/** The last link of a chain, and the three factors from what is nudged in it to the cost. */
export interface LastLink {
  readonly chain: Chain;
  readonly from: string;
  readonly factors: readonly [TaggedFactor, TaggedFactor, TaggedFactor];
  /** The slope of the cost along `from`. */
  readonly value: number;
}

/** @param start  what is nudged: the weight, the bias or the activation before them */
export function lastLinkOf(chain: Chain, start: "w" | "b" | "before"): LastLink {
  const from = chain.ids[start];
  const { trace, factors } = taggedTrace(chain, from);
  const [ofSum, ofSlope, ofCost, ...others] = factors;
  if (!ofSum || !ofSlope || !ofCost || others.length > 0) throw new RangeError(`${from} is not in the last link`);
  return { chain, from, factors: [ofSum, ofSlope, ofCost], value: trace.value };
}

/** True if the factors multiply to the slope as they are shown. */
export const multiplies = ({ factors, value }: LastLink): boolean =>
  multipliesAsShown(
    factors.map(({ factor }) => factor.value),
    value,
  );

/**
 * True if every number of a link that shows its values can be worked out from those beside it, as they are shown:
 * a(1 − a) and 2(a − y) from the shown a, and the product from the shown factors.
 */
export function comesOut(link: LastLink): boolean {
  const { chain, factors } = link;
  const [, ofSlope, ofCost] = factors;
  const shown = (id: string) => readBack(shownNumber(chain.value(id)));
  const [a, y] = [shown(chain.ids.a), shown(chain.ids.y)];
  const gives = (byHand: number, value: number) => shownNumber(byHand) === shownNumber(value);
  return multiplies(link) && gives(a * (1 - a), ofSlope.factor.value) && gives(2 * (a - y), ofCost.factor.value);
}
