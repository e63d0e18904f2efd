/**
 * A number as a figure shows it: fixed decimals, so that it never changes its width, and a true minus.
 * What rounds to zero has no sign.
 */
export function shown(value: number, decimals: number): string {
  const digits = Math.abs(value).toFixed(decimals);
  return value < 0 && Number(digits) !== 0 ? `−${digits}` : digits;
}

/** Figures show costs and sensitivities with this many decimals. */
export const COST_DECIMALS = 3;

const MOST_DECIMALS = 6;

/** The fewest decimals, from two on, that write every one of these numbers exactly. */
export function decimalsFor(...numbers: readonly number[]): number {
  let decimals = 2;
  while (decimals < MOST_DECIMALS && numbers.some((value) => Number(value.toFixed(decimals)) !== value)) decimals++;
  return decimals;
}

/** A number in prose: no zeros at its end. */
export function brief(value: number): string {
  return String(Number(value.toPrecision(6))).replace("-", "−");
}
