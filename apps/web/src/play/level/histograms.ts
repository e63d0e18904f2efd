import type { Measure } from "@nn/game/react";

/** A bar as the server counts it: learners with so many nudges and paid lamps. */
interface Counted {
  readonly nudges: number;
  readonly lamps: number;
  readonly learners: number;
}

interface Bar {
  readonly value: number;
  readonly learners: number;
}

/** One histogram for each measure that the server counts. */
export function histogramsOf(bars: readonly Counted[]): Partial<Record<Measure, readonly Bar[]>> {
  const by = (measure: "nudges" | "lamps") => {
    const counts = new Map<number, number>();
    for (const bar of bars) counts.set(bar[measure], (counts.get(bar[measure]) ?? 0) + bar.learners);
    return [...counts].map(([value, learners]) => ({ value, learners })).toSorted((a, b) => a.value - b.value);
  };
  return { nudges: by("nudges"), lamps: by("lamps") };
}
