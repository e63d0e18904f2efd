import { gradientOf } from "@nn/core";
import { isWithinRange, knobsOf, networkAt, nudged } from "../document/knobs.ts";
import type { Knob } from "../document/level.ts";
import { type LampMove, MOST_MOVES, type Move, type Nudge, type Prediction } from "./move.ts";
import { costAt, isSolved, type Lit, type Play, turnsOf } from "./play.ts";
import type { Refusal } from "./refusal.ts";
import { effectOf } from "./slope.ts";

/** The next play, or why the move cannot be made. */
export type MoveOutcome =
  | { readonly ok: true; readonly play: Play }
  | { readonly ok: false; readonly refusal: Refusal };

/** Plays one move. The given play stays as it was. */
export function applyMove(play: Play, move: Move): MoveOutcome {
  if (isSolved(play)) return refuse({ code: "already-solved" });
  if (play.log.length >= MOST_MOVES) return refuse({ code: "game-too-long", most: MOST_MOVES });
  const outcome = outcomeOf(play, move);
  return outcome.ok ? { ok: true, play: { ...outcome.play, log: [...play.log, move] } } : outcome;
}

function outcomeOf(play: Play, move: Move): MoveOutcome {
  switch (move.kind) {
    case "nudge":
      return nudge(play, move);
    case "undo":
      return play.at > 0 ? accept({ ...play, at: play.at - 1 }) : refuse({ code: "nothing-to-undo" });
    case "redo":
      return play.at < play.line.length ? accept({ ...play, at: play.at + 1 }) : refuse({ code: "nothing-to-redo" });
    case "reset":
      return play.at > 0 ? accept({ ...play, at: 0 }) : refuse({ code: "nothing-to-reset" });
    case "lamp":
      return lamp(play, move);
    case "predict":
      return predict(play, move);
  }
}

function nudge(play: Play, move: Nudge): MoveOutcome {
  const { level, at } = play;
  if (!hasKnob(play, move.knob)) return refuse({ code: "no-such-knob" });
  if (at >= level.budget) return refuse({ code: "budget-spent", budget: level.budget });
  const knobs = knobsOf(level);
  const turns = nudged(turnsOf(play, knobs), move.knob, move.direction);
  if (!isWithinRange(knobs, move.knob, turns[move.knob] as number)) {
    const { min, max } = level.knobs[move.knob] as Knob;
    return refuse(move.direction > 0 ? { code: "knob-at-top", max } : { code: "knob-at-bottom", min });
  }
  const cost = costAt(knobs, turns);
  if (!Number.isFinite(cost)) return refuse({ code: "cost-overflows" });
  if (level.ceiling !== undefined && cost > level.ceiling)
    return refuse({ code: "above-ceiling", ceiling: level.ceiling });
  return accept({
    ...play,
    line: [...play.line.slice(0, at), move],
    at: at + 1,
    costs: [...play.costs.slice(0, at + 1), cost],
  });
}

function lamp(play: Play, { knob }: LampMove): MoveOutcome {
  if (!hasKnob(play, knob)) return refuse({ code: "no-such-knob" });
  if (play.lit[knob] === 3) return refuse({ code: "all-lamps-lit" });
  if (play.lampsSpent >= play.level.lamps) return refuse({ code: "no-lamp-left", lamps: play.level.lamps });
  return accept({ ...lightNext(play, knob), lampsSpent: play.lampsSpent + 1 });
}

function predict(play: Play, { knob, says }: Prediction): MoveOutcome {
  if (!hasKnob(play, knob)) return refuse({ code: "no-such-knob" });
  if (play.lit[knob] !== 0) return refuse({ code: "first-lamp-lit" });
  if (play.predicted[knob]) return refuse({ code: "already-predicted" });
  const knobs = knobsOf(play.level);
  const gradient = gradientOf(networkAt(knobs, turnsOf(play, knobs)), play.level.examples);
  const isRight = effectOf(gradient.of((play.level.knobs[knob] as Knob).parameter)) === says;
  const after = { ...play, predicted: play.predicted.with(knob, true) };
  return accept(isRight ? lightNext(after, knob) : after);
}

const hasKnob = (play: Play, knob: number) => play.level.knobs[knob] !== undefined;
const lightNext = (play: Play, knob: number) => ({
  ...play,
  lit: play.lit.with(knob, Math.min(3, (play.lit[knob] as Lit) + 1) as Lit),
});
const accept = (play: Play): MoveOutcome => ({ ok: true, play });
const refuse = (refusal: Refusal): MoveOutcome => ({ ok: false, refusal });
