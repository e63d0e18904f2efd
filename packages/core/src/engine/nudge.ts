import { callable, finite, whole } from "../errors.ts";

/** The finest step is 2⁻⁴⁸ of the parameter, one of 0 counting as 2⁻³², and each is four times the one before. */
const FINEST = 1 / 0x1000000000000;
const LEAST = 1 / 0x100000000;
const WIDER = 4;
/** For a parameter of 1: the widest step, and the widest of those that show how much of a cost is rounding. */
const WIDEST = 0x2000000000;
const NOISY = 1 / 0x100000000;
/** What rounding hides may go up and down within such a share of the parameter, and no faster: that is taken on trust. */
const NARROW = 1 / 1024;

interface Nudge {
  /** (C(p + h) − C(p − h))/2h */
  readonly slope: number;
  /** (C(p + h) − 2C(p) + C(p − h))/2h: half of what the slopes to the right and to the left differ by. */
  readonly bend: number;
  /** How far rounding may have moved the slope. */
  readonly rounding: number;
  /** How far the slope is from that of the next finer step: what the step's own width does to it, and rounding. */
  readonly change: number;
}

/** A slope that was found by nudging, and how far to believe it. */
export interface NudgedSlope {
  readonly slope: number;
  /** About how far rounding and the width of the nudges have moved it. */
  readonly error: number;
  /** How far the slopes of the two sides are from it, however fine the nudge: 0 within that error, but for a kink. */
  readonly kink: number;
}

/**
 * The slope of a function at p from its values alone: central differences over steps of every size, their errors of order
 * h², h⁴, h⁶, … removed in turn (Richardson, Ridders). Of all entries of that table the one is taken that moves least,
 * among those that every finer step confirms to within its own error. Without the last condition a plateau would pass
 * for an answer: steps so large that they find no slope at all agree about it perfectly. The table ends where a slope
 * falls to less than half of that of the step before: from there on steps are wider than what they should see.
 *
 * @param columns  how many errors are removed; 0 leaves the central differences as they are
 * @param lost     how far rounding may have moved the last value of the function; measured when left out
 */
export function nudgedSlope(of: (p: number) => number, p: number, columns: number, lost?: () => number): NudgedSlope {
  const middle = of(p);
  const hidden = (lost?.() ?? 0) / (NARROW * Math.max(1, Math.abs(p)));
  const nudges = nudgesAt(of, p, middle, lost);
  const trusted = confirmed(nudges);
  let above: number[] = [];
  let best: NudgedSlope = { slope: Number.NaN, error: Number.POSITIVE_INFINITY, kink: 0 };
  let [kink, unseen] = [Number.POSITIVE_INFINITY, 0];
  for (const [row, { slope, change }] of nudges.entries()) {
    const current = [slope];
    let power = 1;
    const [remains, rounding] = kinkAt(nudges, row);
    if (remains + rounding < kink + unseen) [kink, unseen] = [remains, rounding];
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
      error += finest.rounding;
      const value = current[column] as number;
      const [least, most] = trusted[row - column] as Range;
      error += unseen + hidden;
      if (error < best.error && value >= least && value <= most && kink < Number.POSITIVE_INFINITY)
        best = { slope: value, error, kink };
    }
    above = current;
  }
  return best;
}

/**
 * The slope alone: see `nudgedSlope`.
 * @throws {ShapeError} if there is no function, or the columns are no whole number
 * @throws {NonFiniteError} if p is NaN or infinite
 */
export const slopeByNudging = (of: (p: number) => number, p: number, columns: number): number =>
  nudgedSlope(callable(of, "of"), finite(p, "p"), whole(columns, "columns", 0)).slope;

type Range = readonly [least: number, most: number];

/** For every nudge the slopes that all finer ones confirm. */
function confirmed(nudges: readonly Nudge[]): readonly Range[] {
  let [least, most] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  return nudges.map(({ slope, rounding, change }) => {
    const before = [least, most] as const;
    least = Math.max(least, slope - rounding - 2 * change);
    most = Math.min(most, slope + rounding + 2 * change);
    return before;
  });
}

/**
 * What remains of the bends of two steps when that is removed which goes as h: nothing of a smooth curve, and all of a
 * kink that is nearer than both. Of a kink between them nothing may remain by chance; of two pairs, one keeps 0.6 of it.
 */
function kinkAt(nudges: readonly Nudge[], row: number): readonly [remains: number, rounding: number] {
  const [finest, finer, coarser] = [nudges[row - 2], nudges[row - 1], nudges[row]];
  if (!finest || !finer || !coarser) return [Number.POSITIVE_INFINITY, 0];
  const remains = (one: Nudge, other: Nudge) => Math.abs(WIDER * one.bend - other.bend) / (WIDER - 1);
  return [Math.max(remains(finest, finer), remains(finer, coarser)) / 0.6, finest.rounding];
}

function nudgesAt(of: (p: number) => number, p: number, middle: number, lost?: () => number): readonly Nudge[] {
  const size = Math.max(1, Math.abs(p));
  const found: (Nudge & { readonly h: number; readonly most: number })[] = [];
  let noise = 0;
  for (let h = FINEST * Math.max(LEAST, Math.abs(p)); h < WIDEST * size; h *= WIDER) {
    const width = p + h - (p - h); // what 2h became after rounding
    const right = of(p + h);
    const lostRight = lost?.() ?? 0;
    const left = of(p - h);
    const rounding = (lostRight + (lost?.() ?? 0)) / width;
    const slope = (right - left) / width;
    const before = found.at(-1);
    const change = Math.abs(slope - (before?.slope ?? Number.POSITIVE_INFINITY));
    if (before && change > rounding + before.rounding && Math.abs(slope) < Math.abs(before.slope) / 2 && lost) break;
    // What the finest steps disagree about is rounding: so much, divided by the step.
    if (before && h < NOISY * size) noise = Math.max(noise, change * width);
    const most = Math.max(Math.abs(right), Math.abs(left));
    found.push({ slope, bend: (right - middle - (middle - left)) / width, rounding, change, h, most });
  }
  if (lost) return found;
  return found.map((one) => ({ ...one, rounding: Math.max(noise, 8 * one.most * Number.EPSILON) / one.h }));
}
