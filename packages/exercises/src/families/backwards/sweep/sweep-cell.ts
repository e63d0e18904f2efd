import "server-only";
import { backward, type Network, type Sensitivities, trace } from "@nn/core";
import { isUnmistakable } from "../../../exercise/tolerance.ts";
import { type Asked, askNumber, type PartWords } from "../../../parts/assemble.ts";
import type { WrongNumber } from "../../../parts/number/part.ts";
import type { TexPart } from "../../../question/rich-text.ts";
import type { Scene } from "../../../scenes/scene.ts";

/** One slope of a backward sweep, with everything that is asked and said about it. */
export interface SweepCell {
  /** The quantity along which the slope is taken, such as "z1.0". */
  readonly quantity: string;
  readonly value: number;
  readonly wrongs: readonly WrongNumber[];
  readonly words: PartWords;
  /** The slope from which this one is worked out, and the factor between them; none where the sweep begins. */
  readonly from?: { readonly quantity: string; readonly times: number };
}

/** A part is named after its quantity. */
export const partOfQuantity = (quantity: string): string => quantity.replaceAll(".", "-");

/** Every mistake of the cell leads somewhere else. */
export const isTellable = ({ value, wrongs }: SweepCell): boolean => isUnmistakable(value, wrongs);

export function askCell({ pen }: Scene, { quantity, value, wrongs, words, from }: SweepCell): Asked {
  const source = from && partOfQuantity(from.quantity);
  return askNumber({
    id: partOfQuantity(quantity),
    label: [pen.slope("C", quantity)],
    value,
    wrongs,
    ...words,
    ...(from && source ? { follows: { parts: [source], value: (own) => (own[source] ?? 0) * from.times } } : {}),
  });
}

/** What the cells of one sweep are made from. */
export interface Sweep {
  readonly network: Network;
  readonly slopes: Sensitivities;
  /** The number of a quantity of the forward pass. */
  readonly at: (id: string) => number;
  /** f′(z) of a neuron. */
  readonly bendAt: (z: string) => number;
  readonly last: number;
  readonly q: (id: string) => TexPart;
  /** ∂C/∂id */
  readonly toC: (id: string) => TexPart;
  /** ∂of/∂by */
  readonly link: (of: string, by: string) => TexPart;
}

export const sweepIn = ({ network, example, pen, value }: Scene): Sweep => ({
  network,
  slopes: backward(network, example),
  at: value,
  bendAt: (z) => trace(network, example, z).paths[0]?.factors[0]?.value ?? 0,
  last: network.layers.length,
  q: pen.quantity,
  toC: (id) => pen.slope("C", id),
  link: pen.slope,
});
