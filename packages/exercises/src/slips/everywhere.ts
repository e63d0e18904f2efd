import "server-only";
import { childrenOf, type Expression, withChildren } from "@nn/algebra";
import type { Slip } from "./slip.ts";

/** What can go wrong at one piece of a formula; `isWhole` where the piece is all of it. */
export type SlipsAt = (piece: Expression, isWhole: boolean) => readonly Slip[];

/** What can go wrong at any piece of a formula, each slip leading to the whole formula with that piece changed. */
export function everywhere(formula: Expression, at: SlipsAt): readonly Slip[] {
  return within(formula, at, true);
}

function within(piece: Expression, at: SlipsAt, isWhole: boolean): readonly Slip[] {
  const children = childrenOf(piece);
  const deeper = children.flatMap((child, i) =>
    within(child, at, false).map((slip) => ({
      ...slip,
      to: withChildren(
        piece,
        children.map((other, place) => (place === i ? slip.to : other)),
      ),
    })),
  );
  return [...at(piece, isWhole), ...deeper];
}
