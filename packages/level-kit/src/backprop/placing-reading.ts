import { costOf, gradientOf } from "@nn/core";
import { isCarried } from "../play/move.ts";
import { type Stars, starsFor } from "../play/reading.ts";
import { isBuilt, type Placing } from "./placing.ts";
import { groundOf } from "./slots.ts";

/** What a game of placing shows. */
export interface PlacingReading {
  readonly filled: readonly boolean[];
  /** Slots without their piece. */
  readonly left: number;
  readonly piecesLeft: number;
  readonly ink: number;
  /** Of the network as it stands: nothing is nudged here. */
  readonly cost: number;
  /** ∂C/∂parameter for each wanted parameter whose slots are all filled; undefined while they are not. */
  readonly derivatives: readonly (number | undefined)[];
  readonly solved: boolean;
  readonly stars: Stars;
  /** Built without a wrong piece. */
  readonly oneDraft: boolean;
  /** No piece can be placed any more: everything is built, or the budget is spent. */
  readonly over: boolean;
}

export function placingReadingOf(placing: Placing): PlacingReading {
  const { level, filled, placed, ink } = placing;
  const { network, example, slots } = groundOf(level);
  const solved = isBuilt(placing);
  const isWhole = (wanted: number) => slots.every((slot, at) => slot.wanted !== wanted || filled[at]);
  const gradient = gradientOf(network, [example]);
  return {
    filled,
    left: filled.filter((isFilled) => !isFilled).length,
    piecesLeft: level.budget - placed,
    ink,
    cost: costOf(network, [example]),
    derivatives: level.wanted.map((parameter, wanted) => (isWhole(wanted) ? gradient.of(parameter) : undefined)),
    solved,
    stars: solved ? starsFor(level, ink) : 0,
    oneDraft: solved && ink <= level.par && !isCarried(placing.log),
    over: solved || placed >= level.budget,
  };
}
