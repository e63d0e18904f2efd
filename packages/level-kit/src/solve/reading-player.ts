import type { NudgeLevel } from "../document/level.ts";
import { signOf } from "../play/slope.ts";
import { Grid } from "./grid.ts";
import { type Outcome, Run } from "./run.ts";

/**
 * Someone who reads slopes: makes the nudge whose slope times step promises most, takes it back if it overshoots and
 * tries the next best; stops where no slope keeps its promise. Then one has to think beyond the slope where one stands.
 */
export function readingPlayer(level: NudgeLevel): Outcome {
  const run = new Run(new Grid(level));
  while (!run.over && reads(run));
  return run.outcome;
}

/** One nudge downhill by the best promise that holds; false if none does. */
function reads(run: Run): boolean {
  const { grid } = run;
  const slopes = new Float64Array(grid.size);
  grid.readSlopes(slopes);
  const promise = (knob: number) => Math.abs(slopes[knob] as number) * (grid.level.knobs[knob]?.step ?? 0);
  const byPromise = Array.from(slopes, (_, knob) => knob)
    .filter((knob) => signOf(slopes[knob] as number) !== 0)
    .toSorted((one, other) => promise(other) - promise(one));
  return byPromise.some((knob) => run.tries(knob, (slopes[knob] as number) > 0 ? -1 : 1));
}
