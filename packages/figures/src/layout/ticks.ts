import { shownNumber } from "@nn/notation";

/** A mark on a number line. */
export interface Tick {
  readonly x: number;
  readonly length: number;
  /** Below a major tick, unless it would run into the middle. */
  readonly label: string | undefined;
}

const LENGTHS = { major: 9, middle: 7, minor: 4 } as const;
/** Labels nearer than this to the middle would run into the marks there. */
const CLEAR_PX = 26;

/** The distance of labelled ticks: the smallest of 1, 2, 5 × 10ⁿ that takes at least `minimum` pixels. */
export function majorStep(pxPerUnit: number, minimum: number): number {
  const target = minimum / pxPerUnit;
  for (let power = 10 ** Math.floor(Math.log10(target)); ; power *= 10)
    for (const digit of [1, 2, 5]) if (digit * power >= target * (1 - 1e-9)) return digit * power;
}

/**
 * The ticks of a number line with `value` in the middle.
 * @param pxPerUnit  the scale, shared by all lines that are compared
 * @param halves     how far the line extends to the left and to the right of the middle, px
 */
export function ticksAround(
  value: number,
  pxPerUnit: number,
  middle: number,
  halves: { readonly left: number; readonly right: number },
  minimum = 110,
): readonly Tick[] {
  const major = majorStep(pxPerUnit, minimum);
  const minor = major / 10;
  const decimals = Math.max(0, -Math.floor(Math.log10(major) + 1e-9));
  const from = Math.ceil((value - halves.left / pxPerUnit) / minor - 1e-9);
  const to = Math.floor((value + halves.right / pxPerUnit) / minor + 1e-9);
  const ticks: Tick[] = [];
  // Counted, because a value may be so large that adding 1 does not change it.
  for (let count = 0; count <= to - from; count++) {
    const index = from + count;
    const x = middle + (index * minor - value) * pxPerUnit;
    const isMajor = index % 10 === 0;
    const isClear = Math.abs(x - middle) > CLEAR_PX && x - 14 > middle - halves.left - 14;
    ticks.push({
      x: Math.round(x * 100) / 100,
      length: isMajor ? LENGTHS.major : index % 5 === 0 ? LENGTHS.middle : LENGTHS.minor,
      label: isMajor && isClear ? shownNumber(index * minor, decimals) : undefined,
    });
  }
  return ticks;
}
