import type { NudgeLevel } from "../document/level.ts";
import type { Stroke } from "../play/move.ts";
import { signOf } from "../play/slope.ts";
import { Grid } from "./grid.ts";
import { type Outcome, Run } from "./run.ts";

/**
 * Someone who reads slopes: makes the stroke that promises most, takes it back if it overshoots and tries the next best;
 * stops where no slope keeps its promise. Then one has to think beyond the slope where one stands. A nudge promises
 * |∂C/∂knob|·step, a step of descent η·Σ(∂C/∂knob)².
 */
export function readingPlayer(level: NudgeLevel): Outcome {
  const run = new Run(new Grid(level));
  while (!run.over && byPromise(run).some((stroke) => run.tries(stroke)));
  return run.outcome;
}

/** The strokes that lead downhill, those that promise most first. */
function byPromise(run: Run): readonly Stroke[] {
  run.read();
  const { slopes, level } = run;
  const squares = slopes.reduce((sum, slope) => sum + slope * slope, 0);
  const slopeOf = (knob: number) => slopes[knob] as number;
  const promise = (stroke: Stroke) =>
    stroke.kind === "nudge"
      ? -stroke.direction * slopeOf(stroke.knob) * (level.knobs[stroke.knob]?.step ?? 0)
      : squares * (level.descent?.rates[stroke.rate] ?? 0);
  return run.grid.strokes
    .filter((stroke) => stroke.kind === "descend" || -stroke.direction === signOf(slopeOf(stroke.knob)))
    .map((stroke) => ({ stroke, promised: promise(stroke) }))
    .toSorted((one, other) => other.promised - one.promised)
    .map(({ stroke }) => stroke);
}
