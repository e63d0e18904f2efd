/** Room for the guard digits without which a weighted sum would not come out; a third is needed once in a hundred times. */
const GUARD_DIGITS = 2;

/** The longest number of one digit before its point: large numbers take no more room than this, or get no guard digits. */
export const roomForGuards = (decimals: number): string => (0).toFixed(decimals + GUARD_DIGITS);

/** Of the decimals that a number should have, those that it has room for. */
export function decimalsWithRoom(value: number, wanted: number, decimals: number): number {
  const more = Math.trunc(Math.abs(value)).toString().length - 1;
  return Math.min(wanted, decimals + Math.max(0, GUARD_DIGITS - more));
}
