import { type Factor, idOf, parseQuantityName, type QuantityId, valuesOf } from "@nn/core";
import type { Piece } from "./piece.ts";
import type { Ground } from "./slots.ts";

/** The named mistakes that people make about a factor, as pieces. One that has the factor's own value is no mistake. */
export function distractorsOf(factor: Factor, ground: Ground): readonly Piece[] {
  return imitationsOf(factor, ground).filter(({ value }) => value !== factor.value);
}

function imitationsOf({ kind, quantity, derivative, value }: Factor, ground: Ground): readonly Piece[] {
  const values = valuesOf(ground.network, ground.example);
  const plain = (id: QuantityId): Piece => ({ form: "quantity", quantity: id, value: values.of(id) });
  switch (kind) {
    case "cost":
      return [
        { form: "error", quantity, value: value / 2 },
        { form: "flipped", quantity, value: 0 - value },
      ];
    case "slope":
      return [plain(derivative.of)];
    case "weight": {
      const neighbour = neighbourOf(quantity, ground);
      return [...(neighbour ? [plain(neighbour)] : []), plain(derivative.by)];
    }
    case "activation":
      return [plain(derivative.by), plain(activationOf(derivative.of))];
    case "one":
      return [plain(derivative.by), plain(activationBefore(derivative.of))];
  }
}

/** The weight whose indices are swapped; if there is none, another one of the same layer. */
function neighbourOf(weight: QuantityId, { network }: Ground): QuantityId | undefined {
  const name = parseQuantityName(weight);
  if (name.kind !== "weight") throw new Error(`${weight} is no weight`);
  const { layer, j, k } = name;
  const [rows, columns] = [network.sizes[layer] as number, network.sizes[layer - 1] as number];
  if (j !== k && k < rows && j < columns) return idOf.w(layer, k, j);
  if (rows > 1) return idOf.w(layer, (j + 1) % rows, k);
  return columns > 1 ? idOf.w(layer, j, (k + 1) % columns) : undefined;
}

function activationOf(weightedSum: QuantityId): QuantityId {
  const { layer, j } = neuronOf(weightedSum);
  return idOf.a(layer, j);
}

function activationBefore(weightedSum: QuantityId): QuantityId {
  return idOf.a(neuronOf(weightedSum).layer - 1, 0);
}

function neuronOf(id: QuantityId): { readonly layer: number; readonly j: number } {
  const name = parseQuantityName(id);
  if (name.kind !== "weightedSum" && name.kind !== "activation") throw new Error(`${id} is no neuron's`);
  return name;
}
