/** Evenly spaced round values, told by their index: value 0 has index 0. */
export interface Spacing {
  readonly valueAt: (index: number) => number;
  readonly indexAt: (value: number) => number;
}

/** From these shares of a power of ten on, the next of 1, 2, 5 and 10 is nearer, on a scale of ratios. */
const NEARER = [
  { from: Math.sqrt(50), digit: 10 },
  { from: Math.sqrt(10), digit: 5 },
  { from: Math.sqrt(2), digit: 2 },
] as const;

/** The distance 1, 2 or 5 × 10ⁿ that divides a stretch into about so many parts; as d3 chooses it. */
export function spacingOf(from: number, to: number, count: number): Spacing {
  const step = (to - from) / count;
  const power = Math.floor(Math.log10(step));
  const digit = NEARER.find((each) => step / 10 ** power >= each.from)?.digit ?? 1;
  if (power >= 0) {
    const distance = 10 ** power * digit;
    return { valueAt: (index) => index * distance, indexAt: (value) => value / distance };
  }
  // Divided by a whole number, 3 tenths are 0.3; three times 0.1 they are 0.30000000000000004.
  const perUnit = 10 ** -power / digit;
  return { valueAt: (index) => index / perUnit, indexAt: (value) => value * perUnit };
}

/** The round values of a stretch, about so many. */
export function ticksIn(from: number, to: number, count: number): readonly number[] {
  const { valueAt, indexAt } = spacingOf(from, to, count);
  let [first, last] = [Math.round(indexAt(from)), Math.round(indexAt(to))];
  if (valueAt(first) < from) first++;
  if (valueAt(last) > to) last--;
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => valueAt(first + index));
}
