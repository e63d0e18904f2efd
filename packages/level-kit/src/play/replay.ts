import type { NudgeLevel } from "../document/level.ts";
import { applyMove } from "./apply-move.ts";
import type { Move } from "./move.ts";
import { type Play, startPlay } from "./play.ts";
import type { Refusal } from "./refusal.ts";

/** Where the moves lead, or the index of the first one that cannot be made. */
export type Replay =
  | { readonly ok: true; readonly play: Play }
  | { readonly ok: false; readonly at: number; readonly refusal: Refusal };

/** Plays a log from the start of a level. The same log gives the same bits on every machine. */
export function replay(level: NudgeLevel, moves: readonly Move[]): Replay {
  let play = startPlay(level);
  for (const [at, move] of moves.entries()) {
    const outcome = applyMove(play, move);
    if (!outcome.ok) return { ok: false, at, refusal: outcome.refusal };
    play = outcome.play;
  }
  return { ok: true, play };
}
