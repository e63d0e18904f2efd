import { readBack, shownNumber, shownProduct, shownTogether } from "@nn/notation";
import type { Crossing } from "../../model/crossings.ts";

/** Every number below the curves, as it is shown: each can be worked out from those beside it. */
export interface ShownSlopes {
  /** The changes, with their signs: the nudge, and what each link makes of it. */
  readonly changes: readonly string[];
  /** Rise over run of each link; undefined where too little arrives. */
  readonly ratios: readonly (string | undefined)[];
  /** The slopes, whose product is the derivative. */
  readonly slopes: readonly string[];
  readonly derivative: string;
  /** The last change over the first. */
  readonly measured: string;
  /** How far measurement and derivative are apart; undefined if they look the same. */
  readonly gap: string | undefined;
}

export function shownSlopes(crossings: readonly Crossing[], derivative: number): ShownSlopes {
  const first = crossings[0]?.run ?? 0;
  const changes = [first, ...crossings.map(({ rise }) => rise)];
  const links = crossings.flatMap(({ ratio }, index) => (ratio === undefined ? [] : [{ index, ratio }]));
  const last = changes.length - 1;
  const over = (values: readonly number[], of: number, by: number) => (values[of] ?? 0) / (values[by] ?? 1);
  const together = shownTogether(
    changes,
    [...links.map(({ ratio }) => ratio), over(changes, last, 0)],
    (values) => [...links.map(({ index }) => over(values, index + 1, index)), over(values, last, 0)],
    { signed: true },
  );
  const product = shownProduct(
    crossings.map(({ factor }) => factor.value),
    derivative,
  );
  const measured = together.results.at(-1) ?? "";
  const gap = shownNumber(Math.abs(readBack(measured) - readBack(product.result)));
  return {
    changes: together.values,
    ratios: crossings.map((_, index) => together.results[links.findIndex((link) => link.index === index)]),
    slopes: product.factors,
    derivative: product.result,
    measured,
    gap: readBack(gap) === 0 ? undefined : gap,
  };
}

/** A change within a quotient needs no plus. */
export const unsigned = (change: string): string => change.replace(/^\+/, "");
