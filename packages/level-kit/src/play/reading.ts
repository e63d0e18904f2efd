import { type Network, parameterValue } from "@nn/core";
import { networkAt, slopesAt } from "../document/knobs.ts";
import type { NudgeLevel } from "../document/level.ts";
import { isAsking, unsignedIn } from "./lamps.ts";
import { isInInk } from "./line.ts";
import { isCarried, isFull } from "./move.ts";
import { costNow, isSolved, type Play, standing } from "./play.ts";

export type Stars = 0 | 1 | 2 | 3;

/** What a play shows: all that a screen needs, and nothing that it could change. */
export interface Reading {
  readonly cost: number;
  /** The cost at the start and after every stroke of the current line. */
  readonly costs: readonly number[];
  readonly network: Network;
  /** The value of each knob. */
  readonly values: readonly number[];
  /** How far each knob is turned, in steps. */
  readonly turns: readonly number[];
  /** ∂C/∂knob for each knob. A screen shows only what `lampOf` lets it. */
  readonly gradient: readonly number[];
  /** The length of the current line. A step of descent counts as one nudge. */
  readonly nudges: number;
  readonly nudgesLeft: number;
  /** Every nudge ever made in this play, undone ones and those before a reset included. */
  readonly ink: number;
  readonly lampsPaid: number;
  readonly lampsLeft: number;
  /** Kind predict: what has to be answered before the first nudge. */
  readonly asks: "signs" | "ranking" | "nothing";
  readonly solved: boolean;
  readonly stars: Stars;
  /** Solved at par with no nudge taken back and no lamp paid: a crown, on a start that was not won before. */
  readonly oneDraft: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Starting again: where a nudge was made, and where the log is full. */
  readonly canReset: boolean;
  /** No nudge can be made any more: the level is solved, or the budget is spent. */
  readonly over: boolean;
}

export function readingOf(play: Play): Reading {
  const { level, at, ink, lampsPaid } = play;
  const [knobs, turns] = standing(play);
  const network = networkAt(knobs, turns);
  const solved = isSolved(play);
  const canWalk = !solved && !isInInk(play);
  return {
    cost: costNow(play),
    costs: play.costs.slice(0, at + 1),
    network,
    values: level.knobs.map(({ parameter }) => parameterValue(network, parameter)),
    turns,
    gradient: slopesAt(knobs, turns),
    nudges: at,
    nudgesLeft: level.budget - at,
    ink,
    lampsPaid,
    lampsLeft: Math.max(0, level.lamps - lampsPaid),
    asks: asksFor(play),
    solved,
    stars: solved ? starsFor(level, at) : 0,
    oneDraft: solved && ink <= level.par && lampsPaid === 0 && !isCarried(play.log),
    canUndo: canWalk && at > 0,
    canReset: !solved && (at > 0 || isFull(play.log)),
    canRedo: canWalk && at < play.line.length,
    over: solved || at >= level.budget,
  };
}

function asksFor(play: Play): Reading["asks"] {
  if (!isAsking(play) || isSolved(play)) return "nothing";
  if (unsignedIn(play) > 0) return "signs";
  return play.ranked ? "nothing" : "ranking";
}

/** 3 at par, 2 up to par + ⌈par/3⌉, 1 within the budget. */
export function starsFor({ par }: Pick<NudgeLevel, "par">, nudges: number): 1 | 2 | 3 {
  if (nudges <= par) return 3;
  return nudges <= par + Math.ceil(par / 3) ? 2 : 1;
}
