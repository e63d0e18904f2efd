import { randomFrom } from "@nn/core";
import type { BackpropLevel } from "../document/level.ts";
import { distractorsOf } from "./distractors.ts";
import { isSamePiece, type Piece, pieceOf } from "./piece.ts";
import { groundOf } from "./slots.ts";

const known = new WeakMap<BackpropLevel, readonly Piece[]>();

/**
 * All that can be placed: every factor once, however many slots it fits, and the mistakes that imitate them. Mixed, the
 * same way every time.
 */
export function piecesOf(level: BackpropLevel): readonly Piece[] {
  const before = known.get(level);
  if (before) return before;
  const ground = groundOf(level);
  const factors = ground.slots.map(({ factor }) => factor);
  const all = [...factors.map(pieceOf), ...factors.flatMap((factor) => distractorsOf(factor, ground))];
  const pieces = mixed(
    all.filter((piece, at) => all.findIndex((other) => isSamePiece(piece, other)) === at),
    Number.parseInt(level.id.slice(-7), 16),
  );
  known.set(level, pieces);
  return pieces;
}

/** Fisher and Yates. */
function mixed<Item>(items: readonly Item[], seed: number): readonly Item[] {
  const random = randomFrom(seed);
  const list = [...items];
  for (let last = list.length - 1; last > 0; last--) {
    const at = Math.floor(random() * (last + 1));
    [list[last], list[at]] = [list[at] as Item, list[last] as Item];
  }
  return list;
}
