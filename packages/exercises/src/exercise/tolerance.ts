import "server-only";
import type { WrongNumber } from "../parts/number/part.ts";

/** An answer within this share of the exact value counts: room for numbers rounded to three digits on the way. */
export const TOLERANCE = 0.02;

/** An answer this near, though outside the tolerance, was rounded on the way rather than worked out wrongly. */
export const ROUGH = 0.05;

/** The slip that nearly everybody makes once: it must have its name in every variant. */
export const COMMONEST = "missing-two";

/**
 * No mistake of the catalogue comes near the right number, not even after rounding on the way, and hardly two of them
 * come near each other.
 *
 * @param mostAlike  how many mistakes may share their number with an earlier one, and so stay without a name
 */
export function isUnmistakable(right: number, wrongs: readonly WrongNumber[], mostAlike: number): boolean {
  const near = (a: number, b: number): boolean =>
    Math.abs(a - b) <= 2.2 * TOLERANCE * Math.max(Math.abs(a), Math.abs(b));
  const gap = (value: number): number => ROUGH * Math.abs(right) + TOLERANCE * Math.abs(value);
  if (wrongs.some(({ value }) => Math.abs(value - right) <= gap(value))) return false;
  const isAlike = (wrong: WrongNumber): boolean =>
    wrongs.some((other) => other.name !== wrong.name && near(wrong.value, other.value));
  if (wrongs.some((wrong) => wrong.name === COMMONEST && isAlike(wrong))) return false;
  const alike = wrongs.filter((wrong, i) => wrongs.slice(0, i).some((other) => near(wrong.value, other.value)));
  return alike.length <= mostAlike;
}
