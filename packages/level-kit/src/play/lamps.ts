import { slopesAt } from "../document/knobs.ts";
import type { LampMove, Lit, Prediction, Ranking } from "./move.ts";
import { accept, hasKnob, type MoveOutcome, refuse } from "./outcome.ts";
import { type Play, standing } from "./play.ts";
import { effectOf, placesIn } from "./slope.ts";

/** Lights the next lamp of a knob for one of the player's own. */
export function lamp(play: Play, { knob }: LampMove): MoveOutcome {
  if (!hasKnob(play, knob)) return refuse({ code: "no-such-knob" });
  if (play.lit[knob] === 3) return refuse({ code: "all-lamps-lit" });
  const open = ask(play);
  if (open) return open;
  if (play.lampsPaid >= play.level.lamps) return refuse({ code: "no-lamp-left", lamps: play.level.lamps });
  return accept({ ...lightNext(play, knob), lampsPaid: play.lampsPaid + 1 });
}

/** Says what a tiny nudge up does. Where answers are asked for, a wrong one lights the lamp, too, and pays for it. */
export function predict(play: Play, { knob, says }: Prediction): MoveOutcome {
  if (!hasKnob(play, knob)) return refuse({ code: "no-such-knob" });
  if (play.lit[knob] !== 0) return refuse({ code: "first-lamp-lit" });
  if (play.predicted[knob]) return refuse({ code: "already-predicted" });
  const isRight = effectOf(slopesAt(...standing(play))[knob] as number) === says;
  const after = { ...play, predicted: play.predicted.with(knob, true) };
  if (isRight) return accept(lightNext(after, knob));
  return accept(isAsking(play) ? payFor(after, knob) : after);
}

/** Puts the knobs in the order of their slopes' sizes. A wrong place lights the second lamp, too, and pays for it. */
export function rank(play: Play, { order }: Ranking): MoveOutcome {
  if (!isAsking(play)) return refuse({ code: "no-ranking" });
  if (play.ranked) return refuse({ code: "already-ranked" });
  const unsigned = unsignedIn(play);
  if (unsigned > 0) return refuse({ code: "signs-first", left: unsigned });
  const { length } = play.level.knobs;
  if (order.length !== length || new Set(order).size !== length || !order.every((knob) => hasKnob(play, knob)))
    return refuse({ code: "not-a-ranking", knobs: length });
  const places = placesIn(order, slopesAt(...standing(play)));
  const after = order.reduce<Play>(
    (lit, knob, place) => (places[place] ? lightNext(lit, knob) : payFor(lit, knob)),
    play,
  );
  return accept({ ...after, ranked: true });
}

/** Kind predict: what must be answered before anything else. */
export function ask(play: Play): MoveOutcome | undefined {
  if (!isAsking(play)) return undefined;
  const left = unsignedIn(play);
  if (left > 0) return refuse({ code: "signs-first", left });
  return play.ranked ? undefined : refuse({ code: "ranking-first" });
}

export const isAsking = ({ level }: Play) => level.kind === "predict";

/** How many knobs have not been signed. */
export const unsignedIn = ({ predicted }: Play) => predicted.filter((isMade) => !isMade).length;

const lightNext = (play: Play, knob: number): Play => ({
  ...play,
  lit: play.lit.with(knob, Math.min(3, (play.lit[knob] as Lit) + 1) as Lit),
});
const payFor = (play: Play, knob: number): Play => ({ ...lightNext(play, knob), lampsPaid: play.lampsPaid + 1 });
