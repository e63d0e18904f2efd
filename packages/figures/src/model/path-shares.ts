import type { Path } from "@nn/core";
import { DECIMALS, readBack, rounded, shownNumber, shownSum } from "@nn/notation";

/** What the paths that are found add up to, beside what is measured, in numbers that a reader can add up. */
export interface PathShares {
  /** Of each path found, in the order in which they were found. */
  readonly terms: readonly string[];
  readonly decimals: number;
  readonly sum: string;
  readonly measured: string;
  /** What is measured less the sum, as they are shown. */
  readonly gap: string;
  readonly isClosed: boolean;
}

export function pathShares(paths: readonly Path[], found: readonly number[], measured: number): PathShares {
  const values = found.map((path) => paths[path]?.value ?? Number.NaN);
  const { terms, result, decimals } = shownSum(
    values,
    values.reduce((sum, value) => sum + value, 0),
  );
  const shownMeasured = shownNumber(measured);
  const gap = rounded(readBack(shownMeasured) - readBack(result));
  return {
    terms,
    decimals,
    sum: result,
    measured: shownMeasured,
    gap: shownNumber(gap, DECIMALS),
    isClosed: gap === 0,
  };
}
