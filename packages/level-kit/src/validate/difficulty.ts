import { log } from "@nn/core";
import type { Outcome } from "../solve/run.ts";

/** What makes a level hard, as the simulated players see it. */
export interface Hardness {
  readonly par: number;
  readonly states: number;
  readonly uphill: number;
  readonly knobsThatMatter: readonly string[];
  readonly prober: Outcome;
  readonly reader: Outcome;
  /** True if signs and ranking are asked for before the first nudge. */
  readonly asks: boolean;
}

const MOST_TROUBLE = 4;

/**
 * From 1 to 5:
 *
 *   1 + 0.3·(trouble of the prober + trouble of the reader) + 0.35·uphill (at most 3) + 0.15·knobs beyond the first (at most 4)
 *     + ¼ where answers are asked for first
 *
 * A player who wins has log₂(ink/par) of trouble: how often par was doubled. One who does not has to search, and has
 * 1 + log₁₀(states/par). Neither has more than 4. The length of the solution alone does not count: the same nudge eight
 * times is not hard.
 */
export function difficultyOf({ par, states, uphill, knobsThatMatter, prober, reader, asks }: Hardness): number {
  const trouble = ({ end, ink }: Outcome) => {
    const exact = end === "solved" ? log(ink / par) / log(2) : 1 + log(states / par) / log(10);
    return Math.min(MOST_TROUBLE, Math.max(0, exact));
  };
  const breadth = Math.min(4, Math.max(0, knobsThatMatter.length - 1));
  const hills = Math.min(3, uphill);
  const points = 0.3 * (trouble(prober) + trouble(reader)) + 0.35 * hills + 0.15 * breadth + (asks ? 0.25 : 0);
  return Math.min(5, 1 + points);
}
