import { DECIMALS, readBack, rounded, shownNumber } from "./number.ts";

/** Beyond this a double has no more digits to give. */
const MOST_DECIMALS = 12;

/** Numbers from which results follow, as they are shown. */
export interface ShownTogether {
  readonly values: readonly string[];
  readonly results: readonly string[];
  /** Decimals of the values: three, and guard digits where three would not lead to every shown result. */
  readonly decimals: number;
}

/** How numbers are shown together. */
export interface Together {
  /** Of the results; small ones may need more than three to be seen at all. */
  readonly decimals?: number;
  /** The fewest of the values; as many as the results have, unless it is said otherwise. */
  readonly least?: number;
  /** Puts a plus before a value that is not negative: for changes. */
  readonly signed?: boolean;
  /** True for the numbers of one row, which all have the same decimals; otherwise those that need no more have no more. */
  readonly alike?: boolean;
}

/**
 * Shows numbers so that each result that is worked out from them comes out as it is shown: what leaves one quotient and
 * enters the next is one number and looks like one.
 *
 * Three decimals each are not always enough: 0.446 × 0.250 × −1.332 is −0.1485, and whether the last digit becomes
 * −0.148 or −0.149 hangs on digits that are not there. The numbers then get guard digits, as few as do.
 *
 * @param byPencil  the results that somebody gets who works with these numbers, in the order of `results`
 */
export function shownTogether(
  values: readonly number[],
  results: readonly number[],
  byPencil: (values: readonly number[]) => readonly number[],
  { decimals = DECIMALS, least = decimals, signed = false, alike = false }: Together = {},
): ShownTogether {
  const shownResults = results.map((result) => shownNumber(result, decimals));
  // What the fewest decimals write exactly has no more digits to give.
  const placesOf = (value: number, guard: number) => (!alike && rounded(value, least) === value ? least : guard);
  for (let guard = least; ; guard++) {
    const shown = values.map((value) => shownNumber(value, placesOf(value, guard), signed));
    const found = byPencil(shown.map(readBack)).map((result) => shownNumber(result, decimals));
    if (guard === MOST_DECIMALS || found.every((result, index) => result === shownResults[index]))
      return { values: shown, results: shownResults, decimals: guard };
  }
}

const productOf = (factors: readonly number[]) => factors.reduce((product, factor) => product * factor, 1);
const sumOf = (terms: readonly number[]) => terms.reduce((sum, term) => sum + term, 0);

/** Numbers that a reader can recompute, as they are shown. */
export interface ShownProduct {
  readonly factors: readonly string[];
  readonly result: string;
  readonly decimals: number;
}

/** Shows a product so that the shown factors multiply to the shown result. */
export function shownProduct(factors: readonly number[], result: number, decimals = DECIMALS): ShownProduct {
  const shown = shownTogether(factors, [result], (all) => [productOf(all)], { decimals, alike: true });
  return { factors: shown.values, result: shown.results[0] ?? "", decimals: shown.decimals };
}

/** Terms that a reader can add up, as they are shown. */
export interface ShownSum {
  readonly terms: readonly string[];
  readonly result: string;
  readonly decimals: number;
}

/** Shows a sum so that the shown terms add up to the shown result, all terms with the same decimals. */
export const shownSum = (terms: readonly number[], result: number, decimals = DECIMALS): ShownSum =>
  added(terms, result, decimals, 1);

/** Shows a mean so that the shown terms, added up and divided by their number, give the shown result. */
export const shownMean = (terms: readonly number[], result: number, decimals = DECIMALS): ShownSum =>
  added(terms, result, decimals, terms.length);

function added(terms: readonly number[], result: number, decimals: number, divisor: number): ShownSum {
  const shown = shownTogether(terms, [result], (all) => [sumOf(all) / divisor], { decimals, alike: true });
  return { terms: shown.values, result: shown.results[0] ?? "", decimals: shown.decimals };
}

/** Shows a quotient so that the shown dividend over the divisor, which is shown exactly, gives the shown result. */
export function shownQuotient(dividend: number, divisor: number, result: number, decimals: number) {
  const shown = shownTogether([dividend], [result], ([above = 0]) => [above / divisor], {
    decimals,
    signed: true,
    alike: true,
  });
  return { dividend: shown.values[0] ?? "", result: shown.results[0] ?? "" };
}

/** Shows a step, start − rate × slope, so that its shown numbers give the shown result. The rate is shown exactly. */
export function shownStep(start: number, rate: string, slope: number, result: number, decimals = DECIMALS) {
  const byPencil = ([from = 0, steep = 0]: readonly number[]) => [from - readBack(rate) * steep];
  const shown = shownTogether([start, slope], [result], byPencil, { decimals });
  const [from = "", steep = ""] = shown.values;
  return { start: from, slope: steep, result: shown.results[0] ?? "", decimals: shown.decimals };
}

/** Decimals that show a number by two digits at least, where three would leave less of it. */
export function decimalsToSee(value: number, least = DECIMALS): number {
  const size = Math.abs(value);
  if (size === 0 || !Number.isFinite(size)) return least;
  for (let decimals = least; decimals < MOST_DECIMALS; decimals++)
    if (Number(size.toFixed(decimals)) * 10 ** decimals >= 10) return decimals;
  return MOST_DECIMALS;
}
