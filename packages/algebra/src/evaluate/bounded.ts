/** A value, and a bound on how far rounding may have moved it from the true one. */
export interface Known {
  readonly kind: "known";
  readonly value: number;
  readonly error: number;
  /**
   * True if some part no longer shows in the value: a term swallowed by a far larger one, the argument of a saturated
   * function. Two formulas that agree here may still differ in that part, so such a point proves nothing.
   */
  readonly isBlind: boolean;
  /** How large the numbers were that went into it: a 0 that is left of terms of size 1 says that they were equal. */
  readonly size: number;
}

/**
 * A number with its error bound, or no value at all, or one too large or too blurred to tell. `isHidden` if there is a
 * value that cannot be worked out, as for a negative number to a power that may or may not be whole.
 */
export type Bounded =
  | Known
  | { readonly kind: "undefined" }
  | { readonly kind: "unknown"; readonly isHidden?: boolean };

/** Half a unit in the last place of 1: the error of one correctly rounded operation, relative to its result. */
export const UNIT = 2 ** -53;
/** How far off a library function may be, relative to its result; generous, since engines differ. */
export const LIBRARY = 8 * UNIT;
const TINY = 1e-320;

export const undefinedValue: Bounded = { kind: "undefined" };
export const unknownValue: Bounded = { kind: "unknown" };
const hiddenValue: Bounded = { kind: "unknown", isHidden: true };

export function known(value: number, error: number, isBlind = false, size = Math.abs(value)): Bounded {
  if (!Number.isFinite(value) || !Number.isFinite(error)) return unknownValue;
  return { kind: "known", value, error, isBlind, size: Math.max(size, Math.abs(value)) };
}

export const exact = (value: number): Bounded => known(value, 0);

const isExactZero = (a: Known): boolean => a.value === 0 && a.error === 0;
const isExactInteger = (a: Known): boolean => a.error === 0 && Number.isSafeInteger(a.value);

/** Whole numbers stay exact, so that 4/2 is a whole exponent and x − x is 0 without doubt. */
function rounded(value: number, carried: number, a: Known, b: Known, size: number): Bounded {
  const staysExact = isExactInteger(a) && isExactInteger(b) && Number.isSafeInteger(value);
  return known(value, staysExact ? 0 : carried + UNIT * Math.abs(value) + TINY, a.isBlind || b.isBlind, size);
}

/** A term is swallowed when fewer than about five of its digits are left in the sum. */
const SWALLOWED = 1e5;

export function addBounded(a: Known, b: Known): Bounded {
  if (isExactZero(a)) return b;
  if (isExactZero(b)) return a;
  const value = a.value + b.value;
  const size = Math.max(a.size, b.size);
  if (value === 0 && a.error === 0 && b.error === 0) return known(0, 0, a.isBlind || b.isBlind, size);
  const total = rounded(value, a.error + b.error, a, b, size);
  const smaller = Math.min(Math.abs(a.value), Math.abs(b.value));
  const isSwallowed = total.kind === "known" && smaller <= SWALLOWED * total.error;
  return isSwallowed && !total.isBlind ? { ...total, isBlind: true } : total;
}

export const multiplyBounded = (a: Known, b: Known): Bounded =>
  isExactZero(a) || isExactZero(b)
    ? known(0, 0, a.isBlind || b.isBlind)
    : rounded(
        a.value * b.value,
        Math.abs(a.value) * b.error + Math.abs(b.value) * a.error + a.error * b.error,
        a,
        b,
        a.size * b.size,
      );

export const negateBounded = (a: Known): Bounded => ({ ...a, value: -a.value });

export function divideBounded(a: Known, b: Known): Bounded {
  if (b.value === 0 && b.error === 0) return undefinedValue;
  const least = Math.abs(b.value) - b.error;
  if (least <= 0) return unknownValue;
  const value = a.value / b.value;
  return rounded(value, (a.error + Math.abs(value) * b.error) / least, a, b, a.size / least);
}

const ONE: Known = { kind: "known", value: 1, error: 0, isBlind: false, size: 1 };
/** Larger whole powers are not multiplied out. */
const LARGEST_MULTIPLIED = 1000;

export function powerBounded(base: Known, exponent: Known): Bounded {
  const isWhole = isExactInteger(exponent);
  if (isWhole && Math.abs(exponent.value) <= LARGEST_MULTIPLIED) {
    const raised = wholePower(base, Math.abs(exponent.value));
    return exponent.value >= 0 || raised.kind !== "known" ? raised : divideBounded(ONE, raised);
  }
  if (isExactZero(base)) return exponent.value > exponent.error ? exact(0) : undefinedValue;
  if (base.value < -base.error) {
    if (!isWhole) return mayBeWhole(exponent) ? hiddenValue : undefinedValue;
    const raised = positivePower({ ...base, value: -base.value }, exponent);
    return raised.kind === "known" && exponent.value % 2 !== 0 ? negateBounded(raised) : raised;
  }
  return positivePower(base, exponent);
}

/** True if the error bound reaches a whole number. */
const mayBeWhole = ({ value, error }: Known): boolean => Math.abs(value - Math.round(value)) <= error;

function positivePower(base: Known, exponent: Known): Bounded {
  const least = base.value - base.error;
  if (least <= 0) return unknownValue;
  const value = base.value ** exponent.value;
  const relative = (Math.abs(exponent.value) * base.error) / least + Math.abs(Math.log(base.value)) * exponent.error;
  return relative > 0.5
    ? unknownValue
    : known(value, Math.abs(value) * (1.5 * relative + LIBRARY) + TINY, base.isBlind || exponent.isBlind);
}

function wholePower(base: Known, exponent: number): Bounded {
  if (exponent === 0) return exact(1);
  if (exponent === 1) return base;
  const half = wholePower(base, Math.floor(exponent / 2));
  if (half.kind !== "known") return half;
  const square = multiplyBounded(half, half);
  return exponent % 2 === 1 && square.kind === "known" ? multiplyBounded(square, base) : square;
}
