import { parseQuantityName, type QuantityId } from "@nn/notation";

/** The layer of a weight or a neuron's quantity: the one in its name, or 0 for an input. */
export function layerOf(id: QuantityId): number {
  const name = parseQuantityName(id);
  return "layer" in name ? name.layer : Number.NaN;
}
