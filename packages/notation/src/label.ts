import { formatName, parseQuantityName } from "@nn/core";

/** How layers are counted on a page: 1, 2, 3 from the input, or L, L−1, L−2 from the cost. */
export type Counting = "fromFirst" | "fromLast";

/** What a label needs to know of a network: [inputs, n¹, n², …]. */
export interface Sizes {
  readonly sizes: readonly number[];
}

/** A quantity as it is written: letter, raised layer, lowered indices. Empty text stands for nothing there. */
export interface Label {
  readonly letter: string;
  readonly above: string;
  readonly below: string;
}

/**
 * How a quantity is written: "w3.0.0" in a chain of three layers is w with (L) above it.
 * An index is left out where its layer has one neuron; the only input is x, the only target y.
 * @throws {UnknownNameError} if `id` is no quantity
 */
export function labelOf({ sizes }: Sizes, id: string, counting: Counting): Label {
  const name = parseQuantityName(id);
  const indexIn = (layer: number, index: number) => ((sizes[layer] ?? 1) > 1 ? String(index) : "");
  const above = (layer: number) => `(${layerText(sizes.length - 1, layer, counting)})`;
  switch (name.kind) {
    case "weight": {
      const [j, k] = [indexIn(name.layer, name.j), indexIn(name.layer - 1, name.k)];
      return { letter: "w", above: above(name.layer), below: j.length + k.length > 2 ? `${j},${k}` : j + k };
    }
    case "bias":
      return { letter: "b", above: above(name.layer), below: indexIn(name.layer, name.j) };
    case "weightedSum":
      return { letter: "z", above: above(name.layer), below: indexIn(name.layer, name.j) };
    case "activation":
      if (name.layer === 0) return { letter: "x", above: "", below: indexIn(0, name.j) };
      return { letter: "a", above: above(name.layer), below: indexIn(name.layer, name.j) };
    case "target":
      return { letter: "y", above: "", below: indexIn(sizes.length - 1, name.j) };
    case "cost":
      return { letter: "C", above: "", below: "" };
  }
}

/** The layer as it stands in a label: "2", or "L−1" when counted from the last. */
export function layerText(last: number, layer: number, counting: Counting): string {
  if (counting === "fromFirst") return String(layer);
  return layer === last ? "L" : `L−${last - layer}`;
}

/** The layer that a text such as "L", "L-1" or "2" names; NaN if it names none. */
export function layerNamed(last: number, text: string): number {
  const fromLast = /^L(?:[-−](\d+))?$/.exec(text.trim());
  if (fromLast) return last - Number(fromLast[1] ?? 0);
  return /^\d+$/.test(text.trim()) ? Number(text) : Number.NaN;
}

/** The id as the engine writes it, so that "a0.0" and "x0" are one quantity. @throws {UnknownNameError} */
export const canonical = (id: string): string => formatName(parseQuantityName(id));
