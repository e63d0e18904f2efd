import { spacingOf, ticksIn } from "./round-values.ts";

/** Where a value is drawn: a straight line from a domain of values to a range of places, px. */
export interface LinearScale {
  (value: number): number;
  /** The value that is drawn at a place. */
  readonly invert: (place: number) => number;
  readonly domain: () => readonly number[];
  readonly range: () => readonly number[];
  /** About so many round values within the domain. */
  readonly ticks: (count: number) => readonly number[];
  /** The same range for a domain that begins and ends at round values; of a domain that rises. */
  readonly nice: (count: number) => LinearScale;
}

/**
 * place = range₀ + (value − domain₀) · (range₁ − range₀) ⁄ (domain₁ − domain₀)
 *
 * As `scaleLinear` of d3-scale, which brings along colours, dates and their formats: 8 kB for a chapter that draws none.
 */
export function linearScale(domain: readonly [number, number], range: readonly [number, number]): LinearScale {
  const [from, to] = domain;
  const [start, end] = range;
  // Written so that both ends are met exactly.
  const between = (low: number, high: number, share: number) => low * (1 - share) + high * share;
  const scale = (value: number) => between(start, end, (value - from) / (to - from));
  return Object.assign(scale, {
    invert: (place: number) => between(from, to, (place - start) / (end - start)),
    domain: () => domain,
    range: () => range,
    ticks: (count: number) => ticksIn(from, to, count),
    nice: (count: number) => linearScale(roundEnds(from, to, count), range),
  });
}

/** Rounder ends may ask for a larger step, which asks for rounder ends; it settles at once or never. */
const MOST_ROUNDS = 10;

/** The domain, begun and ended at multiples of the step between its ticks; as it was if that never settles. */
function roundEnds(from: number, to: number, count: number): readonly [number, number] {
  let [start, end] = [from, to];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { valueAt, indexAt } = spacingOf(start, end, count);
    const [low, high] = [valueAt(Math.floor(indexAt(start))), valueAt(Math.ceil(indexAt(end)))];
    if (low === start && high === end) return [start, end];
    [start, end] = [low, high];
  }
  return [from, to];
}
