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

/** What stands in the choice of weighted sums: the right one, and what it is mistaken for. */
export function sumsAt({ pen, network: { sizes } }: Scene, { layer, j, k }: Place) {
  const mute = muteIn(pen);
  const [into = 0, from = 0] = [sizes[layer], sizes[layer - 1]];
  const term = (weight: Place, a: string): TexPart => maths`${mute(idOf(weight))} ${mute(a)}`;
  const each = (count: number, make: (i: number) => TexPart) => Array.from({ length: count }, (_, i) => make(i));
  const bias = mute(`b${layer}.${j}`);
  const row = each(from, (i) => term({ layer, j, k: i }, activation(layer - 1, i)));
  const fewer = Math.min(into, from);
  const text = (terms: readonly TexPart[]): TexPart => joined(terms, "+");
  return {
    right: text([...row, bias]),
    swapped: text([...each(fewer, (i) => term({ layer, j: i, k: j }, activation(layer - 1, i))), bias]),
    ofOwnLayer: text([...each(fewer, (i) => term({ layer, j, k: i }, activation(layer, i))), bias]),
    oneLine: text([row[k] ?? bias, bias]),
    withoutBias: text(row),
    first: row[0] ?? bias,
    bias,
  };
}
