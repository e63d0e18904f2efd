import { type QuantityId, quantityIn } from "@nn/core";
import { kindOf } from "./kind.ts";
import { type Counting, layerText } from "./layers.ts";
import type { Sizes } from "./parts.ts";
import { en } from "./words.en.ts";
import type { Words } from "./words.ts";

/** "weight", "weighted sum", "input". */
export const kindWord = (id: QuantityId, words: Words = en): string => words.kinds[kindOf(id)];

/**
 * A quantity's name to be read aloud: "weight of layer L minus 1", "activation 3 of layer 2". Indices are left out
 * where the symbol leaves them out.
 * @throws {UnknownNameError} if the network has no such quantity
 */
export function spokenName(shape: Sizes, id: QuantityId, counting: Counting = "fromFirst", words: Words = en): string {
  const name = quantityIn(shape, id);
  const { sizes } = shape;
  const last = sizes.length - 1;
  const word = kindWord(id, words);
  const isAlone = (layer: number) => sizes[layer] === 1;
  const numbered = (layer: number, j: number) => (isAlone(layer) ? word : `${word} ${j}`);
  const layer = (of: number) => words.layer(layerText(last, of, counting));
  switch (name.kind) {
    case "cost":
      return word;
    case "target":
      return numbered(last, name.j);
    case "bias":
    case "weightedSum":
      return words.ofLayer(numbered(name.layer, name.j), layer(name.layer));
    case "activation":
      if (name.layer === 0) return numbered(0, name.j);
      return words.ofLayer(numbered(name.layer, name.j), layer(name.layer));
    case "weight": {
      const from = name.layer === 1 ? words.fromInput : words.fromNeuron;
      const ends = [isAlone(name.layer - 1) ? "" : from(name.k), isAlone(name.layer) ? "" : words.intoNeuron(name.j)];
      return words.ofLayer(word, layer(name.layer)) + ends.join("");
    }
  }
}
