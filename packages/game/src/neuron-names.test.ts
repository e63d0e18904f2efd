import { expect, test } from "vitest";
import { placeOf } from "./neuron-names.ts";

test.each([
  { sizes: [1, 1], parameter: "w1.0.0", place: "input to output" },
  { sizes: [2, 2, 1], parameter: "w1.1.0", place: "input 0 to hidden 1" },
  { sizes: [1, 1, 1], parameter: "w2.0.0", place: "hidden to output" },
  { sizes: [1, 1, 1, 1], parameter: "w2.0.0", place: "layer 1 to layer 2" },
  { sizes: [1, 2, 3, 1], parameter: "b2.2", place: "bias of layer 2, neuron 2" },
  { sizes: [1, 2], parameter: "b1.1", place: "bias of output 1" },
])("$parameter of $sizes stands at $place", ({ sizes, parameter, place }) => {
  expect(placeOf(sizes, parameter)).toBe(place);
});
