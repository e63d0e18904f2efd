import { parseParameterName } from "@nn/core";

/** Sizes of the layers, the inputs first. */
export type Sizes = readonly number[];

/** A neuron in words, counted from 0 like its index: "input 1", "hidden", "layer 2, neuron 0", "output". Layer 0 is the input. */
export function neuronWords(sizes: Sizes, layer: number, index: number): string {
  const last = sizes.length - 1;
  const isAlone = sizes[layer] === 1;
  const number = isAlone ? "" : ` ${index}`;
  if (layer === 0) return `input${number}`;
  if (layer === last) return `output${number}`;
  if (last === 2) return `hidden${number}`;
  return isAlone ? `layer ${layer}` : `layer ${layer}, neuron${number}`;
}

/** Where a parameter stands: "input 0 to hidden 1", "bias of output". */
export function placeWords(sizes: Sizes, parameter: string): string {
  const name = parseParameterName(parameter);
  const to = neuronWords(sizes, name.layer, name.j);
  return name.kind === "bias" ? `bias of ${to}` : `${neuronWords(sizes, name.layer - 1, name.k)} to ${to}`;
}
