const STEPS = [1, 2, 2.5, 5, 10];
const MOST_INTERVALS = 5;

/** Round numbers from 0 to the first one that is not below `highest`: at most six. */
export function niceTicks(highest: number): readonly number[] {
  if (!(highest > 0)) return [0, 1];
  const magnitude = 10 ** Math.floor(Math.log10(highest / MOST_INTERVALS));
  const step = (STEPS.find((factor) => factor * magnitude * MOST_INTERVALS >= highest) ?? 10) * magnitude;
  const count = Math.ceil(highest / step - 1e-9);
  return Array.from({ length: count + 1 }, (_, at) => Number((at * step).toPrecision(12)));
}
