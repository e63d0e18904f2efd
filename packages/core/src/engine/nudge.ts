/** The finest step is 2⁻⁴³ of the parameter's size, and each is four times the one before. */
const FINEST = 1 / 0x80000000000;
const WIDER = 4;
const STEPS = 40;
/** How many of the finest steps show how much of a cost is rounding. */
const NOISY_STEPS = 6;

interface Nudge {
  readonly h: number;
  /** (C(p + h) − C(p − h))/2h */
  readonly slope: number;
  /** How far rounding may have moved the slope. */
  readonly rounding: number;
  /** How far the slope is from that of the next finer step: what the step's own width does to it, and rounding. */
  readonly change: number;
}

/**
 * The slope of a function at p from its values alone: central differences over steps of every size, their errors of order
 * h², h⁴, h⁶, … removed in turn (Richardson, Ridders). Of all entries of that table the one is taken that moves least,
 * among those that every finer step confirms to within its own error. Without the last condition a plateau would pass
 * for an answer: steps so large that they find no slope at all agree about it perfectly.
 *
 * @param columns  how many errors are removed; 0 leaves the central differences as they are
 */
export function slopeByNudging(of: (p: number) => number, p: number, columns: number): number {
  const nudges = nudgesAt(of, p);
  let above: number[] = [];
  let best = Number.NaN;
  let leastError = Number.POSITIVE_INFINITY;
  for (const [row, { slope, rounding, change }] of nudges.entries()) {
    const current = [slope];
    let power = 1;
    for (let column = 0; column <= Math.min(row, columns); column++) {
      const finest = nudges[row - column] as Nudge;
      let error = change;
      if (column > 0) {
        power *= WIDER * WIDER;
        const [finer, coarser] = [above[column - 1] as number, current[column - 1] as number];
        const next = finer + (finer - coarser) / (power - 1);
        current.push(next);
        error = Math.max(Math.abs(next - finer), Math.abs(next - coarser));
      }
      error += column === 0 ? rounding : finest.rounding;
      const value = current[column] as number;
      if (error < leastError && nudges.slice(0, row - column).every((one) => confirms(one, value))) {
        leastError = error;
        best = value;
      }
    }
    above = current;
  }
  return best;
}

const confirms = ({ slope, rounding, change }: Nudge, value: number): boolean =>
  Math.abs(value - slope) <= 8 * rounding + 2 * change;

function nudgesAt(of: (p: number) => number, p: number): readonly Nudge[] {
  let next = FINEST * Math.max(1, Math.abs(p));
  const differences = Array.from({ length: STEPS }, () => {
    const h = next;
    next *= WIDER;
    const [right, left] = [of(p + h), of(p - h)];
    // p + h − (p − h) is what 2h became after rounding.
    return { h, slope: (right - left) / (p + h - (p - h)), size: Math.max(Math.abs(right), Math.abs(left)) };
  });
  const changes = differences.map(({ slope }, i) =>
    Math.abs(slope - (differences[i - 1] ?? differences[1] ?? { slope }).slope),
  );
  // What the finest steps disagree about is rounding: so much, divided by the step.
  const noise = Math.max(...differences.slice(0, NOISY_STEPS).map(({ h }, i) => ((changes[i] as number) * h) / WIDER));
  return differences.map(({ h, slope, size }, i) => ({
    h,
    slope,
    rounding: Math.max(noise, size * Number.EPSILON) / h,
    change: changes[i] as number,
  }));
}
