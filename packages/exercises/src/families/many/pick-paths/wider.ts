import "server-only";
import { parseQuantityName } from "@nn/core";
import type { Dice } from "../../../exercise/dice.ts";
import type { Scene } from "../../../scenes/scene.ts";
import { layerAfter } from "./wrong-routes.ts";

/** The same network with one layer on the way made wider. */
export interface Wider {
  readonly layer: number;
  readonly count: number;
  /** The layers in which a nudge still has a choice, and how many neurons each has now. */
  readonly crossed: readonly number[];
  readonly counts: readonly number[];
  readonly paths: number;
  /** Paths there were before, and neurons that layer had, and neurons beside the start. */
  readonly before: number;
  readonly narrow: number;
  readonly own: number;
}

const product = (counts: readonly number[]): number => counts.reduce((total, count) => total * count, 1);

/** Widens a layer. On the way the numbers of neurons multiply. */
export function widen(dice: Dice, { network: { sizes } }: Scene, start: string): Wider {
  const first = layerAfter(start) + (parseQuantityName(start).kind === "weight" ? 1 : 0);
  const crossed = sizes.map((count, layer) => ({ count, layer })).slice(first);
  const widened = dice.pick(crossed);
  const count = dice.pick([3, 4, 5, 6].filter((wide) => wide > widened.count));
  const counts = crossed.map((each) => (each === widened ? count : each.count));
  return {
    layer: widened.layer,
    count,
    crossed: crossed.map(({ layer }) => layer),
    counts,
    paths: product(counts),
    before: product(crossed.map((each) => each.count)),
    narrow: widened.count,
    own: sizes[first - 1] ?? 1,
  };
}

export const miscounts = ({ paths, before, counts, own, count, narrow }: Wider) => ({
  "as-before": before,
  "counts-added": counts.reduce((sum, neurons) => sum + neurons, 0),
  "own-layer-counted": paths * own,
  "only-added-ones": before + count - narrow,
});
