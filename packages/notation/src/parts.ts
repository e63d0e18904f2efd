import { type QuantityId, type QuantityName, quantityIn } from "@nn/core";
import { type Counting, layerText } from "./layers.ts";

/** What a quantity's name depends on: [inputs, n¹, n², …]. */
export interface Sizes {
  readonly sizes: readonly number[];
}

/** A quantity taken apart: everything that writes, draws or says it starts here. */
export interface Parts {
  readonly letter: "w" | "b" | "z" | "a" | "x" | "y" | "C";
  /** "01", or "0,11" where one of them has two digits; empty where there is nothing to tell apart. */
  readonly indices: string;
  /** "2" or, counted from the last, "L-1" as it is typed. x, y and C have none. */
  readonly layer?: string;
}

/**
 * The parts of a quantity's name. Indices count from 0, as in the chapter, j before k. An index is left out where its
 * layer has one neuron: in a chain there is one w for each layer, one x and one y.
 * @throws {UnknownNameError} if the network has no such quantity
 */
export function partsOf(shape: Sizes, id: QuantityId, counting: Counting = "fromFirst"): Parts {
  const name = quantityIn(shape, id);
  const last = shape.sizes.length - 1;
  const indices = indicesOf(shape, name);
  const layered = (letter: Parts["letter"], layer: number): Parts => ({
    letter,
    indices,
    layer: layerText(last, layer, counting),
  });
  switch (name.kind) {
    case "weight":
      return layered("w", name.layer);
    case "bias":
      return layered("b", name.layer);
    case "weightedSum":
      return layered("z", name.layer);
    case "activation":
      return name.layer === 0 ? { letter: "x", indices } : layered("a", name.layer);
    case "target":
      return { letter: "y", indices };
    case "cost":
      return { letter: "C", indices };
  }
}

function indicesOf({ sizes }: Sizes, name: QuantityName): string {
  const shown = (index: number, layer: number) => ((sizes[layer] as number) > 1 ? [index] : []);
  switch (name.kind) {
    case "weight": {
      const indices = [...shown(name.j, name.layer), ...shown(name.k, name.layer - 1)];
      return indices.join(indices.some((index) => index > 9) ? "," : "");
    }
    case "bias":
    case "weightedSum":
    case "activation":
      return shown(name.j, name.layer).join("");
    case "target":
      return shown(name.j, sizes.length - 1).join("");
    case "cost":
      return "";
  }
}
