import { shownTogether } from "@nn/notation";
import type { SweepNumber } from "../../model/collapsing.ts";

/** A number of the sweep in numbers from which a reader can work it out. */
export interface ShownSweep {
  /** The factors of each term. */
  readonly terms: readonly (readonly string[])[];
  readonly slope: string | undefined;
  readonly result: string;
}

/** (w · ∂C/∂z + w · ∂C/∂z) · slope: the shown factors give the shown result. */
export function shownSweep({ terms, slope, value }: Pick<SweepNumber, "terms" | "slope" | "value">): ShownSweep {
  const factors = terms.map((term) => term.factors.map((factor) => factor.value));
  const counts = factors.map(({ length }) => length);
  const { values, results } = shownTogether([...factors.flat(), ...(slope ? [slope.value] : [])], [value], (shown) => {
    const products = inTerms(shown, counts).map((term) => term.reduce((product, factor) => product * factor, 1));
    return [products.reduce((sum, product) => sum + product, 0) * (slope ? (shown.at(-1) ?? 1) : 1)];
  });
  return { terms: inTerms(values, counts), slope: slope && values.at(-1), result: results[0] ?? "" };
}

/** A list cut into pieces of these lengths. */
function inTerms<Item>(list: readonly Item[], counts: readonly number[]): readonly (readonly Item[])[] {
  let at = 0;
  return counts.map((count) => {
    at += count;
    return list.slice(at - count, at);
  });
}
