import { DECIMALS, readBack, rounded, shownNumber } from "./number.ts";

/** Beyond this a double has no more digits to give. */
const MOST_DECIMALS = 12;

/** Numbers that a reader can recompute, as they are shown. */
export interface ShownProduct {
  readonly factors: readonly string[];
  readonly result: string;
  /** Decimals of the factors: three, and guard digits where three would not lead to the shown result. */
  readonly decimals: number;
}

/**
 * Shows a product so that the shown factors multiply to the shown result.
 *
 * Three decimals each are not always enough: 0.446 × 0.250 × −1.332 is −0.1485, and whether the last digit becomes
 * −0.148 or −0.149 hangs on digits that are not there. All factors then get guard digits, as few as do.
 */
export function shownProduct(factors: readonly number[], result: number, decimals = DECIMALS): ShownProduct {
  const shownResult = shownNumber(result, decimals);
  for (let guard = decimals; ; guard++) {
    const shown = factors.map((factor) => shownNumber(factor, guard));
    const product = shown.map(readBack).reduce((value, factor) => value * factor, 1);
    if (guard === MOST_DECIMALS || shownNumber(product, decimals) === shownResult)
      return { factors: shown, result: shownResult, decimals: guard };
  }
}

/** Terms that a reader can add up, as they are shown. */
export interface ShownSum {
  readonly terms: readonly string[];
  readonly result: string;
  /** Decimals of the terms: three, and guard digits where three would not add up to the shown result. */
  readonly decimals: number;
}

/** Shows a sum so that the shown terms add up to the shown result, all terms with the same decimals. */
export function shownSum(terms: readonly number[], result: number, decimals = DECIMALS): ShownSum {
  const shownResult = shownNumber(result, decimals);
  for (let guard = decimals; ; guard++) {
    const shown = terms.map((term) => shownNumber(term, guard));
    const sum = shown.map(readBack).reduce((value, term) => value + term, 0);
    if (guard === MOST_DECIMALS || shownNumber(sum, decimals) === shownResult)
      return { terms: shown, result: shownResult, decimals: guard };
  }
}

/** Shows a quotient so that the shown dividend over the divisor, which is shown exactly, gives the shown result. */
export function shownQuotient(dividend: number, divisor: number, result: number, decimals: number) {
  const shownResult = shownNumber(result, decimals);
  for (let guard = decimals; ; guard++) {
    const shown = shownNumber(dividend, guard, true);
    if (guard === MOST_DECIMALS || shownNumber(readBack(shown) / divisor, decimals) === shownResult)
      return { dividend: shown, result: shownResult };
  }
}

/** Shows a mean so that the shown terms, added up and divided by their number, give the shown result. */
export function shownMean(terms: readonly number[], result: number, decimals = DECIMALS): ShownSum {
  const shownResult = shownNumber(result, decimals);
  for (let guard = decimals; ; guard++) {
    const shown = terms.map((term) => shownNumber(term, guard));
    const sum = shown.map(readBack).reduce((value, term) => value + term, 0);
    if (guard === MOST_DECIMALS || shownNumber(sum / terms.length, decimals) === shownResult)
      return { terms: shown, result: shownResult, decimals: guard };
  }
}

/** Shows a step, start − rate × slope, so that its shown numbers give the shown result. The rate is shown exactly. */
export function shownStep(start: number, rate: string, slope: number, result: number, decimals = DECIMALS) {
  const shownResult = shownNumber(result, decimals);
  for (let guard = decimals; ; guard++) {
    const shown = [start, slope].map((value) =>
      shownNumber(value, rounded(value, decimals) === value ? decimals : guard),
    );
    const [from = "", steep = ""] = shown;
    const byPencil = readBack(from) - readBack(rate) * readBack(steep);
    if (guard === MOST_DECIMALS || shownNumber(byPencil, decimals) === shownResult)
      return { start: from, slope: steep, result: shownResult, decimals: guard };
  }
}

/** Numbers from which several results follow, as they are shown. */
export interface ShownTogether {
  readonly values: readonly string[];
  readonly results: readonly string[];
  /** Decimals of the values: three, and guard digits where three would not lead to every shown result. */
  readonly decimals: number;
}

/**
 * Shows numbers so that each result that is worked out from them comes out as it is shown: what leaves one quotient and
 * enters the next is one number and looks like one. All have the same decimals, but for those that need no more than three.
 *
 * @param byPencil  the results that somebody gets who works with these numbers, in the order of `results`
 * @param signed    puts a plus before a value that is not negative: for changes
 */
export function shownTogether(
  values: readonly number[],
  results: readonly number[],
  byPencil: (values: readonly number[]) => readonly number[],
  { decimals = DECIMALS, signed = false } = {},
): ShownTogether {
  const shownResults = results.map((result) => shownNumber(result, decimals));
  for (let guard = decimals; ; guard++) {
    // What three decimals write exactly has no more digits to give.
    const shown = values.map((value) =>
      shownNumber(value, rounded(value, decimals) === value ? decimals : guard, signed),
    );
    const found = byPencil(shown.map(readBack)).map((result) => shownNumber(result, decimals));
    if (guard === MOST_DECIMALS || found.every((result, index) => result === shownResults[index]))
      return { values: shown, results: shownResults, decimals: guard };
  }
}

/** Numbers as they are shown, and what a reader who works with them gets. */
export interface ShownWorking {
  readonly numbers: readonly string[];
  readonly result: string;
}

/**
 * Shows any working, such as a sum of products, so that it gives the shown result: all numbers with the same decimals,
 * three or the fewest more that lead there.
 *
 * @param work      what is made of the numbers
 * @param decimals  of the result; a small one may need more than three to be seen at all
 */
export function shownWorking(
  numbers: readonly number[],
  work: (numbers: readonly number[]) => number,
  result: number,
  decimals = DECIMALS,
): ShownWorking {
  const shownResult = shownNumber(result, decimals);
  for (let guard = DECIMALS; ; guard++) {
    const shown = numbers.map((value) => shownNumber(value, guard));
    if (guard === MOST_DECIMALS || shownNumber(work(shown.map(readBack)), decimals) === shownResult)
      return { numbers: shown, result: shownResult };
  }
}

/** Decimals that show a number by two digits at least, where three would leave less of it. */
export function decimalsToSee(value: number, least = DECIMALS): number {
  const size = Math.abs(value);
  if (size === 0 || !Number.isFinite(size)) return least;
  for (let decimals = least; decimals < MOST_DECIMALS; decimals++)
    if (Number(size.toFixed(decimals)) * 10 ** decimals >= 10) return decimals;
  return MOST_DECIMALS;
}
