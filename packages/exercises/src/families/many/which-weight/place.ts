import "server-only";
import type { TexPart } from "../../../question/rich-text.ts";
import type { Scene } from "../../../scenes/scene.ts";
import { joined, maths } from "../../../writing/maths.ts";
import type { Pen } from "../../../writing/say.ts";

/** Where a line of a network is: from neuron k of the layer before into neuron j of this one. */
export interface Place {
  readonly layer: number;
  readonly j: number;
  readonly k: number;
}

export const idOf = ({ layer, j, k }: Place): string => `w${layer}.${j}.${k}`;
export const activation = (layer: number, i: number): string => (layer === 0 ? `x${i}` : `a${layer}.${i}`);

/** Symbols that do not light up: here the figure must not tell which line is meant. */
export const muteIn =
  (pen: Pen) =>
  (id: string): TexPart => {
    const { tex, plain } = pen.quantity(id);
    return { tex, plain };
  };

/** What may be wrong with a weighted sum. */
export interface SumSlips {
  readonly isSwapped?: boolean;
  /** The activations of the layer itself in place of those before it. */
  readonly isOwn?: boolean;
  readonly hasNoBias?: boolean;
}

/**
 * What stands in the choice of weighted sums. Each slip is made with every other one, so that no sum stands out by what
 * it has in common with the rest.
 */
export function sumsAt({ pen, network: { sizes } }: Scene, { layer, j }: Place) {
  const mute = muteIn(pen);
  const from = sizes[layer - 1] ?? 0;
  const bias = mute(`b${layer}.${j}`);
  const term = (i: number, { isSwapped = false, isOwn = false }: SumSlips): TexPart => {
    const weight = isSwapped ? { layer, j: i, k: j } : { layer, j, k: i };
    return maths`${mute(idOf(weight))} ${mute(activation(isOwn ? layer : layer - 1, i))}`;
  };
  return {
    with: (slips: SumSlips): TexPart => {
      const terms = Array.from({ length: from }, (_, i) => term(i, slips));
      return joined([...terms, ...(slips.hasNoBias ? [] : [bias])], "+");
    },
    first: term(0, {}),
    bias,
  };
}
