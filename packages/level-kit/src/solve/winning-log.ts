import { knobsOf, noTurns, slopesAt } from "../document/knobs.ts";
import type { NudgeLevel } from "../document/level.ts";
import type { Move, Nudge, Stroke } from "../play/move.ts";
import { effectOf } from "../play/slope.ts";

/** The moves that play the solver's strokes: a plan where there is fog, and right answers first where they are asked for. */
export function winningLog(level: NudgeLevel, strokes: readonly Stroke[]): readonly Move[] {
  const nudges = strokes.filter((stroke): stroke is Nudge => stroke.kind === "nudge");
  const line: readonly Move[] = level.mode === "fog" ? [{ kind: "commit", plan: nudges }] : strokes;
  return level.kind === "predict" ? [...rightAnswers(level), ...line] : line;
}

/** The sign of every knob's slope at the start, and their order by size. */
export function rightAnswers(level: NudgeLevel): readonly Move[] {
  const knobs = knobsOf(level);
  const slopes = slopesAt(knobs, noTurns(knobs));
  const order = slopes.map((_, knob) => knob).toSorted((one, other) => sizeOf(slopes, other) - sizeOf(slopes, one));
  return [
    ...slopes.map((slope, knob): Move => ({ kind: "predict", knob, says: effectOf(slope) })),
    { kind: "rank", order },
  ];
}

const sizeOf = (slopes: readonly number[], knob: number) => Math.abs(slopes[knob] as number);
