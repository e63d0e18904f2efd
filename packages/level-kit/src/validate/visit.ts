import { type Knobs, networkAt, type Turns, turnsWithin } from "../document/knobs.ts";
import type { NudgeLevel } from "../document/level.ts";
import { applyMove } from "../play/apply-move.ts";
import type { Move } from "../play/move.ts";
import { type Play, startPlay } from "../play/play.ts";

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

/** The network at every state of the knobs that a log passes through, those within a plan too, each state once. */
export function networksAlong(knobs: Knobs, log: readonly Move[]) {
  const states = new Map(playsAlong(knobs.level, log).flatMap(({ turns }) => turns.map((each) => [each.join(), each])));
  return [...states.values()].map((turns) => networkAt(knobs, turns));
}

/** Every corner of the box that the knobs' ranges span, as play allows them: each knob at its lowest or highest. */
export function* cornersOf(knobs: Knobs): Generator<Turns> {
  const ends = knobs.level.knobs.map((_, knob) => turnsWithin(knobs, knob));
  for (let corner = 0; corner < 1 << ends.length; corner++)
    yield ends.map(({ lowest, highest }, knob) => ((corner >> knob) & 1 ? highest : lowest));
}
