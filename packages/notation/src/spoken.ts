import { type QuantityId, quantityIn } from "@nn/core";
import { type Kind, kindOf } from "./kind.ts";
import { type Counting, layerText } from "./layers.ts";
import type { Sizes } from "./parts.ts";
import { words as english } from "./words.en.ts";
import type { Words } from "./words.ts";

/** A number of a neuron, or the letter that stands for it. */
type Index = number | string;

/** A name taken apart for the ear. What its symbol leaves out is left out here. */
export interface Spoken {
  readonly kind: Kind;
  /** The neuron that it belongs to; of a weight, the one into which it leads. */
  readonly neuron?: Index | undefined;
  /** Of a weight: the neuron that it comes from, or the input. */
  readonly fromNeuron?: Index | undefined;
  readonly fromInput?: Index | undefined;
  /** As it is typed: "2", "L-1". */
  readonly layer?: string | undefined;
}

/** "weight", "weighted sum", "input". */
export const kindWord = (id: QuantityId, words: Words = english): string => words.kinds[kindOf(id)];

/** A name read aloud: "weight of layer L from neuron k into neuron j". */
export function spoken({ kind, neuron, fromNeuron, fromInput, layer }: Spoken, words: Words = english): string {
  const word = words.kinds[kind];
  const inLayer = (name: string) => (layer === undefined ? name : words.ofLayer(name, words.layer(layer)));
  if (kind !== "weight") return inLayer(neuron === undefined ? word : `${word} ${neuron}`);
  const ends = [
    fromInput === undefined ? "" : words.fromInput(fromInput),
    fromNeuron === undefined ? "" : words.fromNeuron(fromNeuron),
    neuron === undefined ? "" : words.intoNeuron(neuron),
  ];
  return inLayer(word) + ends.join("");
}

/**
 * A quantity's name to be read aloud: "weight of layer L minus 1", "activation 3 of layer 2". Indices are left out
 * where the symbol leaves them out.
 * @throws {UnknownNameError} if the network has no such quantity
 */
export function spokenName(
  shape: Sizes,
  id: QuantityId,
  counting: Counting = "fromFirst",
  words: Words = english,
): string {
  const name = quantityIn(shape, id);
  const { sizes } = shape;
  const last = sizes.length - 1;
  const kind = kindOf(id);
  const told = (layer: number, j: number) => (sizes[layer] === 1 ? undefined : j);
  const layer = (of: number) => layerText(last, of, counting);
  switch (name.kind) {
    case "cost":
      return spoken({ kind }, words);
    case "target":
      return spoken({ kind, neuron: told(last, name.j) }, words);
    case "bias":
    case "weightedSum":
      return spoken({ kind, neuron: told(name.layer, name.j), layer: layer(name.layer) }, words);
    case "activation":
      return spoken(
        { kind, neuron: told(name.layer, name.j), layer: name.layer === 0 ? undefined : layer(name.layer) },
        words,
      );
    case "weight": {
      const from = told(name.layer - 1, name.k);
      const start = name.layer === 1 ? { fromInput: from } : { fromNeuron: from };
      return spoken({ kind, neuron: told(name.layer, name.j), ...start, layer: layer(name.layer) }, words);
    }
  }
}

/** The name of something that shows a symbol and is heard in words: "weight of layer L from neuron 1, w1". */
export const nameWithSymbol = (name: string, symbol: string, words: Words = english): string =>
  words.withSymbol(name, symbol);
