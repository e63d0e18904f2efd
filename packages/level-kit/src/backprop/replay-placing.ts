import type { BackpropLevel } from "../document/level.ts";
import type { Move } from "../play/move.ts";
import type { Refusal } from "../play/refusal.ts";
import { applyPlacement, type Placing, startPlacing } from "./placing.ts";

export type PlacingReplay =
  | { readonly ok: true; readonly placing: Placing }
  | { readonly ok: false; readonly at: number; readonly refusal: Refusal };

/** Plays a log of placements from the start. */
export function replayPlacing(level: BackpropLevel, moves: readonly Move[]): PlacingReplay {
  let placing = startPlacing(level);
  for (const [at, move] of moves.entries()) {
    const outcome = applyPlacement(placing, move);
    if (!outcome.ok) return { ok: false, at, refusal: outcome.refusal };
    placing = outcome.placing;
  }
  return { ok: true, placing };
}
