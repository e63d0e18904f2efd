import { type Knobs, networkAt, type Turns } from "../document/knobs.ts";
import type { Knob, NudgeLevel } from "../document/level.ts";
import { applyMove } from "../play/apply-move.ts";
import type { Move } from "../play/move.ts";
import { type Play, startPlay, turnsOf } from "../play/play.ts";

/** The plays that a log passes through, from the start up to the first move that cannot be made. */
export function playsAlong(level: NudgeLevel, log: readonly Move[]): readonly Play[] {
  const plays = [startPlay(level)];
  for (const move of log) {
    const outcome = applyMove(plays.at(-1) as Play, move);
    if (!outcome.ok) break;
    plays.push(outcome.play);
  }
  return plays;
}

/** The network at every state of the knobs that a log passes through, each state once. */
export function networksAlong(knobs: Knobs, log: readonly Move[]) {
  const states = new Map(playsAlong(knobs.level, log).map((play) => [turnsOf(play).join(), play]));
  return [...states.values()].map((play) => networkAt(knobs, turnsOf(play)));
}

/** Every corner of the box that the knobs' ranges span: each knob at its lowest or highest. */
export function* cornersOf({ level, startValues }: Knobs): Generator<Turns> {
  const ends = level.knobs.map(({ min, max, step }: Knob, knob) => {
    const start = startValues[knob] as number;
    return [Math.ceil((min - start) / step), Math.floor((max - start) / step)] as const;
  });
  for (let corner = 0; corner < 1 << ends.length; corner++)
    yield ends.map((end, knob) => end[(corner >> knob) & 1] as number);
}
