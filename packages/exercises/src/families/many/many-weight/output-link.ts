import "server-only";
import { trace } from "@nn/core";
import type { Scene } from "../../../scenes/scene.ts";

/** Everything about one weight w_jk into an output, and about the output beside it. */
export interface OutputLink {
  readonly w: string;
  readonly z: string;
  readonly a: string;
  readonly y: string;
  /** The activation that the weight is multiplied by, and the one with the index of the output instead. */
  readonly before: string;
  readonly swapped: string;
  readonly other: { readonly z: string; readonly a: string; readonly y: string };
  /** ∂z/∂w, ∂a/∂z, ∂C/∂a; and the last two for the other output. */
  readonly factors: readonly [number, number, number];
  readonly otherFactors: readonly [number, number];
  /** ∂C/∂w */
  readonly slope: number;
}

/**
 * The weight into output j from the neuron with the other number, so that swapped indices show.
 * @throws {RangeError} if the network has not two outputs
 */
export function outputLink({ network, example }: Scene, j: number): OutputLink {
  const last = network.layers.length;
  const k = 1 - j;
  const idOf = (layer: number, i: number): string => (layer === 0 ? `x${i}` : `a${layer}.${i}`);
  const factorsFrom = (id: string) => trace(network, example, id).paths[0]?.factors.map(({ value }) => value) ?? [];
  const w = `w${last}.${j}.${k}`;
  const [first, bend, cost] = factorsFrom(w);
  const [, otherBend, otherCost] = factorsFrom(`b${last}.${k}`);
  if (first === undefined || bend === undefined || cost === undefined) throw new RangeError(`${w} has three factors`);
  if (otherBend === undefined || otherCost === undefined) throw new RangeError(`there is no output ${k}`);
  return {
    w,
    z: `z${last}.${j}`,
    a: `a${last}.${j}`,
    y: `y${j}`,
    before: idOf(last - 1, k),
    swapped: idOf(last - 1, j),
    other: { z: `z${last}.${k}`, a: `a${last}.${k}`, y: `y${k}` },
    factors: [first, bend, cost],
    otherFactors: [otherBend, otherCost],
    slope: trace(network, example, w).value,
  };
}
