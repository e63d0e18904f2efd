import type { NudgeLevel } from "../document/level.ts";
import { applyMove } from "../play/apply-move.ts";
import type { Direction, Effect, Move, Nudge } from "../play/move.ts";
import { type Play, startPlay } from "../play/play.ts";
import type { Refusal } from "../play/refusal.ts";

export const up = (knob = 0): Nudge => ({ kind: "nudge", knob, direction: 1 });
export const down = (knob = 0): Nudge => ({ kind: "nudge", knob, direction: -1 });
export const nudges = (knob: number, direction: Direction, times: number): readonly Nudge[] =>
  Array.from({ length: times }, () => ({ kind: "nudge", knob, direction }));
export const undo: Move = { kind: "undo" };
export const redo: Move = { kind: "redo" };
export const reset: Move = { kind: "reset" };
export const lamp = (knob = 0): Move => ({ kind: "lamp", knob });
export const descend = (rate: number): Move => ({ kind: "descend", rate });
export const commit = (...plan: readonly Nudge[]): Move => ({ kind: "commit", plan });
export const rank = (...order: readonly number[]): Move => ({ kind: "rank", order });
export const place = (slot: number, piece: number): Move => ({ kind: "place", slot, piece });
export const predict = (says: Effect, knob = 0): Move => ({ kind: "predict", knob, says });

/** Every kind of move, as an issue lists them. */
export const kindsOfMoves = [
  "nudge",
  "descend",
  "commit",
  "lamp",
  "predict",
  "rank",
  "place",
  "carry",
  "undo",
  "redo",
  "reset",
];

/** The play after these moves. A refused move is a mistake in the test. */
export function played(level: NudgeLevel, ...moves: readonly Move[]): Play {
  return moves.reduce((play, move) => {
    const outcome = applyMove(play, move);
    if (!outcome.ok) throw new Error(`${JSON.stringify(move)}: ${outcome.refusal.code}`);
    return outcome.play;
  }, startPlay(level));
}

/** Why a move is refused after these. */
export function refusal(level: NudgeLevel, moves: readonly Move[], move: Move): Refusal {
  const outcome = applyMove(played(level, ...moves), move);
  if (outcome.ok) throw new Error(`${JSON.stringify(move)} was accepted`);
  return outcome.refusal;
}
