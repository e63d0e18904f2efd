import type { BackpropLevel } from "../document/level.ts";
import { type Carry, MOST_MOVES, type Move, movesIn, type Placement } from "../play/move.ts";
import type { Refusal } from "../play/refusal.ts";
import { type Misplaced, misplaced } from "./misplaced.ts";
import { isSamePiece, pieceOf } from "./piece.ts";
import { piecesOf } from "./pieces.ts";
import { slotsOf } from "./slots.ts";

/** A game of placing factors, as plain data. */
export interface Placing {
  readonly level: BackpropLevel;
  /** Every accepted move. Replaying them gives this game again. */
  readonly log: readonly Move[];
  /** True for each slot that has its piece. */
  readonly filled: readonly boolean[];
  /** Pieces placed since the last reset, wrong ones included. */
  readonly placed: number;
  /** Pieces ever placed in this game. */
  readonly ink: number;
  /** The last piece, and why it did not stay if it did not. */
  readonly last?: { readonly slot: number; readonly piece: number; readonly misplaced?: Misplaced };
}

export type PlacingOutcome =
  | { readonly ok: true; readonly placing: Placing }
  | { readonly ok: false; readonly refusal: Refusal };

export function startPlacing(level: BackpropLevel): Placing {
  return { level, log: [], filled: slotsOf(level).map(() => false), placed: 0, ink: 0 };
}

export const isBuilt = ({ filled }: Placing) => filled.every(Boolean);

/** Plays one move. A piece that is right stays; a wrong one is ink, and is answered. The given game stays as it was. */
export function applyPlacement(placing: Placing, move: Move): PlacingOutcome {
  if (isBuilt(placing)) return refuse({ code: "already-solved" });
  if (movesIn(placing.log) >= MOST_MOVES)
    return move.kind === "reset" ? carried(placing) : refuse({ code: "game-too-long", most: MOST_MOVES });
  const outcome = outcomeOf(placing, move);
  return outcome.ok ? { ok: true, placing: { ...outcome.placing, log: [...placing.log, move] } } : outcome;
}

function outcomeOf(placing: Placing, move: Move): PlacingOutcome {
  const { level, log, placed, ink } = placing;
  switch (move.kind) {
    case "place":
      return place(placing, move);
    case "reset":
      return placed > 0 ? accept({ ...startPlacing(level), ink }) : refuse({ code: "nothing-to-reset" });
    case "carry":
      return log.length === 0 ? accept({ ...placing, ink: inkOf(move) }) : refuse({ code: "carried-too-late" });
    default:
      return refuse({ code: "only-pieces" });
  }
}

function place(placing: Placing, { slot: at, piece: index }: Placement): PlacingOutcome {
  const { level, filled, placed, ink } = placing;
  const slot = slotsOf(level)[at];
  const piece = piecesOf(level)[index];
  if (!slot) return refuse({ code: "no-such-slot" });
  if (!piece) return refuse({ code: "no-such-piece" });
  if (filled[at]) return refuse({ code: "slot-filled" });
  if (placed >= level.budget) return refuse({ code: "pieces-spent", budget: level.budget });
  const after = { ...placing, placed: placed + 1, ink: ink + 1 };
  const last = { slot: at, piece: index };
  if (isSamePiece(piece, pieceOf(slot.factor))) return accept({ ...after, filled: filled.with(at, true), last });
  return accept({ ...after, last: { ...last, misplaced: misplaced(slot.factor, piece) } });
}

/** No two resets follow each other, so half of a full log are pieces, whatever its sender says. */
const inkOf = ({ ink }: Carry) => Math.max(ink, MOST_MOVES / 2);

/** Starting again where the log is full: the new one opens with the ink so far. */
function carried({ level, ink }: Placing): PlacingOutcome {
  const move: Move = { kind: "carry", ink, lampsPaid: 0, lit: [], predicted: [], ranked: false };
  return accept({ ...startPlacing(level), ink, log: [move] });
}

const accept = (placing: Placing): PlacingOutcome => ({ ok: true, placing });
const refuse = (refusal: Refusal): PlacingOutcome => ({ ok: false, refusal });
