import type { Sight } from "./sight.ts";

/** Between two sights; at either end that one itself, so that it can be told that nothing has changed. */
export function mixedSight(before: Sight, after: Sight, part: number): Sight {
  if (part <= 0) return before;
  if (part >= 1) return after;
  const mixed = (from: readonly (readonly number[])[], to: readonly (readonly number[])[]) =>
    to.map((row, y) =>
      row.map((value, x) => {
        const old = from[y]?.[x] ?? value;
        return old + (value - old) * part;
      }),
    );
  return { answers: mixed(before.answers, after.answers), said: mixed(before.said, after.said) };
}
