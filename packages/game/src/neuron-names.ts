import { parseParameterName } from "@nn/core";
import type { Sizes } from "./board/plan.ts";
import { words } from "./words.en.ts";

/** A neuron by its place, counted from 0: "input 1", "hidden", "layer 2, neuron 0", "output". Layer 0 is the input. */
export function neuronName(sizes: Sizes, layer: number, index: number): string {
  const last = sizes.length - 1;
  const number = sizes[layer] === 1 ? undefined : index;
  if (layer === 0) return words.place.input(number);
  if (layer === last) return words.place.output(number);
  return last === 2 ? words.place.hidden(number) : words.place.neuron(layer, number);
}

/** Where a parameter stands: "input 0 to hidden 1", "bias of output". */
export function placeOf(sizes: Sizes, parameter: string): string {
  const name = parseParameterName(parameter);
  const to = neuronName(sizes, name.layer, name.j);
  if (name.kind === "bias") return words.place.bias(to);
  return words.place.wire(neuronName(sizes, name.layer - 1, name.k), to);
}
