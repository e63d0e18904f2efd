import type { BackpropLevel } from "../document/level.ts";
import type { Placement } from "../play/move.ts";
import { isSamePiece, pieceOf } from "./piece.ts";
import { piecesOf } from "./pieces.ts";
import { slotsOf } from "./slots.ts";

/** The log that puts every factor into its slot at once: a solution at par. */
export function buildingLog(level: BackpropLevel): readonly Placement[] {
  const pieces = piecesOf(level);
  return slotsOf(level).map(({ factor }, slot) => ({
    kind: "place",
    slot,
    piece: pieces.findIndex((piece) => isSamePiece(piece, pieceOf(factor))),
  }));
}
