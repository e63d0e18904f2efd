import { costAt, isWithinRange, nudged, slopesAt, type Turns, turnsWithin } from "../document/knobs.ts";
import type { Knob } from "../document/level.ts";
import { isInInk } from "./line.ts";
import type { Commit, Descend, Nudge, Stroke } from "./move.ts";
import { accept, hasKnob, type MoveOutcome, refuse } from "./outcome.ts";
import { isSolved, type Play, standing } from "./play.ts";
import { wholeSteps } from "./whole-steps.ts";

/** One knob one step up or down, by hand. */
export function nudge(play: Play, move: Nudge): MoveOutcome {
  if (play.level.mode === "fog") return refuse({ code: "only-plans" });
  return nudgeAnyway(play, move);
}

/** Plays a plan, until the level is solved or a nudge cannot be made. */
export function commit(play: Play, { plan }: Commit): MoveOutcome {
  if (play.level.mode !== "fog") return refuse({ code: "no-plans" });
  if (plan.length === 0) return refuse({ code: "empty-plan" });
  let after = play;
  for (const [at, move] of plan.entries()) {
    const outcome = nudgeAnyway(after, move);
    if (!outcome.ok) return at === 0 ? outcome : { ok: true, play: after, stopped: { at, refusal: outcome.refusal } };
    after = outcome.play;
    if (isSolved(after)) break;
  }
  return accept(after);
}

function nudgeAnyway(play: Play, move: Nudge): MoveOutcome {
  const { level } = play;
  if (!hasKnob(play, move.knob)) return refuse({ code: "no-such-knob" });
  if (level.descent?.only) return refuse({ code: "only-descent" });
  if (isSpent(play)) return spent(play);
  const [knobs, before] = standing(play);
  const turns = nudged(before, move.knob, move.direction);
  if (!isWithinRange(knobs, move.knob, turns[move.knob] as number)) {
    const { min, max } = level.knobs[move.knob] as Knob;
    return refuse(move.direction > 0 ? { code: "knob-at-top", max } : { code: "knob-at-bottom", min });
  }
  return draw(play, move, turns);
}

/** Every knob at once: n ← n − η·(∂C/∂knob)/step, rounded to whole steps and kept within its range. */
export function descend(play: Play, move: Descend): MoveOutcome {
  const rate = play.level.descent?.rates[move.rate];
  if (rate === undefined) return refuse({ code: play.level.descent ? "no-such-rate" : "no-descent" });
  if (isSpent(play)) return spent(play);
  const [knobs, before] = standing(play);
  const slopes = slopesAt(knobs, before);
  if (!slopes.every(Number.isFinite)) return refuse({ code: "cost-overflows" });
  const turns = before.map((turned, knob) => {
    const { lowest, highest } = turnsWithin(knobs, knob);
    const by = wholeSteps(rate, slopes[knob] as number, (play.level.knobs[knob] as Knob).step);
    return Math.min(highest, Math.max(lowest, turned + by)) + 0;
  });
  if (turns.every((turned, knob) => turned === before[knob])) return refuse({ code: "descent-rests" });
  return draw(play, move, turns);
}

const isSpent = ({ level, at }: Play) => at >= level.budget;
const spent = (play: Play) => refuse({ code: "budget-spent", budget: play.level.budget, canUndo: !isInInk(play) });

/** Adds a stroke to the line, if the ceiling allows it. */
function draw(play: Play, stroke: Stroke, turns: Turns): MoveOutcome {
  const { level, at } = play;
  const [knobs] = standing(play);
  const cost = costAt(knobs, turns);
  if (!Number.isFinite(cost)) return refuse({ code: "cost-overflows" });
  if (level.ceiling !== undefined && cost > level.ceiling)
    return refuse({ code: "above-ceiling", ceiling: level.ceiling });
  return accept({
    ...play,
    line: [...play.line.slice(0, at), stroke],
    at: at + 1,
    costs: [...play.costs.slice(0, at + 1), cost],
    turns: [...play.turns.slice(0, at + 1), turns],
    ink: play.ink + 1,
  });
}
