const MOST_STEPS = 60;
const NARROWINGS = 40;
/** 1 − 1/φ: where a golden section puts its next place. */
const GOLDEN = 0.381966;

const steps: readonly number[] = [
  0.011, 0.12, 0.31, 0.6, 0.91, 1.4, 2.1, 3.1, 6.1, 31, 301, 2.1e3, 1.1e4, 1.1e6, 1.1e8,
];
const ladder: readonly number[] = [...steps.map((step) => -0.97 * step).reverse(), ...steps];

/**
 * Zeros of a function of one number, which is NaN where it has no value: that of a straight line wherever it lies, one
 * for each change of sign between neighbouring places, and those on either side of a hill or at the bottom of a valley
 * between three.
 *
 * @param inner  zeros of its own parts, where it may have kinks, ends and narrow hills
 */
export function rootsAlong(of: (t: number) => number, inner: readonly number[]): readonly number[] {
  const straight = rootOfLine(of);
  if (straight !== undefined) return [straight];
  const around = inner.flatMap((root) => [-0.05, -1e-3, 0, 1e-3, 0.05].map((step) => root + step * sizeOf(root)));
  const places = [...ladder, ...around].sort((a, b) => a - b).map((t): Place => ({ t, value: of(t) }));
  const roots: number[] = [];
  places.forEach((here, i) => {
    if (here.value === 0) roots.push(here.t);
    const [before, next] = [places[i - 1], places[i + 1]];
    if (next && here.value * next.value < 0) roots.push(between(of, here, next));
    if (before && next && isNearestToZero(before, here, next)) roots.push(...aroundHill(of, before, here, next));
  });
  return roots;
}

interface Place {
  readonly t: number;
  readonly value: number;
}

const sizeOf = (t: number): number => Math.max(1, Math.abs(t));

function rootOfLine(of: (t: number) => number): number | undefined {
  const [atZero, atOne, atThree] = [of(0), of(1), of(3)];
  const slope = atOne - atZero;
  const isStraight = Math.abs(atThree - atZero - 3 * slope) <= 1e-12 * (Math.abs(atZero) + Math.abs(slope));
  if (!isStraight || slope === 0) return undefined;
  const root = -atZero / slope;
  return Math.abs(of(root)) <= 1e-9 * Math.max(1, Math.abs(atZero)) ? root : undefined;
}

/** Where a line between the ends meets zero, with the end that stays weighed down (Illinois), or else half way. */
function between(of: (t: number) => number, low: Place, high: Place): number {
  let [from, to] = [low, high];
  let weight = 1;
  for (let i = 0; i < MOST_STEPS; i++) {
    const width = to.t - from.t;
    if (width <= 1e-15 * sizeOf(from.t)) break;
    const line = from.t + (width * from.value) / (from.value - to.value);
    const t = i % 4 < 3 && line > from.t && line < to.t ? line : from.t + width / 2;
    const value = of(t);
    if (value === 0) return t;
    if (value * high.value > 0) {
      to = { t, value };
      from = weight < 0 ? { t: from.t, value: from.value / 2 } : from;
      weight = -1;
    } else {
      from = { t, value };
      to = weight > 0 && i > 0 ? { t: to.t, value: to.value / 2 } : to;
      weight = 1;
    }
  }
  return (from.t + to.t) / 2;
}

/** All on one side of zero, and the middle one nearest to it. */
function isNearestToZero(before: Place, here: Place, next: Place): boolean {
  const [a, b, c] = [before.value, here.value, next.value];
  return a * b > 0 && b * c > 0 && Math.abs(b) < Math.abs(a) && Math.abs(b) <= Math.abs(c);
}

/** Follows a hill towards zero. If it reaches across, a zero lies on either side; if it only touches, one at its top. */
function aroundHill(of: (t: number) => number, before: Place, here: Place, next: Place): readonly number[] {
  const sign = Math.sign(here.value);
  let [low, top, high] = [before, here, next];
  for (let i = 0; i < NARROWINGS; i++) {
    const left = top.t - low.t > high.t - top.t;
    const t = left ? top.t - GOLDEN * (top.t - low.t) : top.t + GOLDEN * (high.t - top.t);
    const probe: Place = { t, value: of(t) };
    if (Number.isNaN(probe.value)) return [];
    if (probe.value * sign < 0) return [between(of, low, probe), between(of, probe, high)];
    const isBetter = probe.value * sign < top.value * sign;
    if (isBetter) [low, top, high] = left ? [low, probe, top] : [top, probe, high];
    else if (left) low = probe;
    else high = probe;
  }
  return Math.abs(top.value) <= 1e-12 * Math.abs(here.value) ? [top.t] : [];
}
