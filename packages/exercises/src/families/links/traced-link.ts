import "server-only";
import { DECIMALS, readBack, shownNumber } from "@nn/notation";
import { type Chain, type TaggedFactor, taggedTrace } from "../../scenes/chain.ts";
import { multipliesAsShown } from "../../writing/multiplies-as-shown.ts";

/** The last link of a chain, and the three factors from what is nudged in it to the cost. */
export interface LastLink {
  readonly chain: Chain;
  readonly from: string;
  readonly factors: readonly [TaggedFactor, TaggedFactor, TaggedFactor];
  /** The slope of the cost along `from`. */
  readonly value: number;
  readonly decimals: LinkDecimals;
}

/** With how many decimals a link is written down. */
export interface LinkDecimals {
  /** Of the last activation, from which two of the factors follow. */
  readonly a: number;
  readonly factors: number;
}

/** Numbers that were drawn are such that these do. */
const THREE: LinkDecimals = { a: DECIMALS, factors: DECIMALS };
const MOST = 9;

/** @param start  what is nudged: the weight, the bias or the activation before them */
export function lastLinkOf(chain: Chain, start: "w" | "b" | "before"): LastLink {
  const from = chain.ids[start];
  const { trace, factors } = taggedTrace(chain, from);
  const [ofSum, ofSlope, ofCost, ...others] = factors;
  if (!ofSum || !ofSlope || !ofCost || others.length > 0) throw new RangeError(`${from} is not in the last link`);
  return { chain, from, factors: [ofSum, ofSlope, ofCost], value: trace.value, decimals: THREE };
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
export const comesOut = (link: LastLink): boolean => multiplies(link) && followsFrom(link, THREE);

/** Whether the factors follow from the shown a, and the slope from the shown factors. */
function followsFrom({ chain, factors, value }: LastLink, decimals: LinkDecimals): boolean {
  const [, ofSlope, ofCost] = factors;
  const shown = (id: string) => readBack(shownNumber(chain.value(id), decimals.a));
  const [a, y] = [shown(chain.ids.a), shown(chain.ids.y)];
  const gives = (byHand: number, value: number, places: number) =>
    shownNumber(byHand, places) === shownNumber(value, places);
  const product = factors.reduce(
    (total, { factor }) => total * readBack(shownNumber(factor.value, decimals.factors)),
    1,
  );
  return (
    gives(a * (1 - a), ofSlope.factor.value, decimals.factors) &&
    gives(2 * (a - y), ofCost.factor.value, decimals.factors) &&
    gives(product, value, DECIMALS)
  );
}

/** Numbers that somebody has brought, with as few decimals as let a reader work them out again. */
export function written(link: LastLink): LastLink {
  const pairs = Array.from({ length: MOST - DECIMALS }, (_, more) => DECIMALS + more).flatMap((factors) =>
    [0, 1, 2].map((more) => ({ a: factors + more, factors })),
  );
  return { ...link, decimals: pairs.find((decimals) => followsFrom(link, decimals)) ?? { a: MOST, factors: MOST } };
}
