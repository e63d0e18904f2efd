/** Decimals of a live number in a figure; it keeps them, so that it never changes its width. */
export const DECIMALS = 3;

/**
 * A number as it is shown: fixed decimals, a true minus, no minus before a zero.
 * @param signed  puts a plus before what is not negative: for changes
 */
export function shownNumber(value: number, decimals: number = DECIMALS, signed = false): string {
  const digits = Math.abs(value).toFixed(decimals);
  const isZero = Number(digits) === 0;
  const sign = value < 0 && !isZero ? "−" : signed && !isZero ? "+" : "";
  return sign + digits;
}

/** A number that will not change: no zeros at its end, at most so many decimals. */
export const fixedNumber = (value: number, decimals: number = DECIMALS): string =>
  shownNumber(value, decimalsOf(rounded(value, decimals), decimals));

/** A number that a reader sets, as on a knob: two decimals, or as many as it needs to be exact. */
export const knobNumber = (value: number): string => shownNumber(value, Math.max(2, decimalsOf(value)));

/** A number in prose: six digits at most, no zeros at its end. */
export const briefNumber = (value: number): string => trueMinus(String(Number(value.toPrecision(6))));

/** A shown number to stand after another sign: in brackets where it is negative. */
export const bracketed = (shown: string): string => (shown.startsWith("−") ? `(${shown})` : shown);

/** What was typed with a hyphen, with a true minus. */
export const trueMinus = (typed: string): string => typed.replaceAll("-", "−");

/** The number that a reader gets who reads a shown number back. */
export const readBack = (shown: string): number => Number(shown.replace("−", "-"));

/** Rounds to the shown decimals as `shownNumber` does, and drops −0. */
export const rounded = (value: number, decimals: number = DECIMALS): number =>
  readBack(shownNumber(value, decimals)) + 0;

/** Fewest decimals that write the number exactly, up to `most`: 0.1 needs 1, 0.005 needs 3. */
export function decimalsOf(value: number, most = 12): number {
  for (let decimals = 0; decimals < most; decimals++) if (Number(value.toFixed(decimals)) === value) return decimals;
  return most;
}
