import { expect, test } from "vitest";
import { placeWords, spokenName } from "./words.ts";

test.each([
  { sizes: [1, 1], parameter: "w1.0.0", place: "input to output", spoken: "weight from input to output" },
  { sizes: [2, 2, 1], parameter: "w1.1.0", place: "input 0 to hidden 1", spoken: "weight from input 0 to hidden 1" },
  { sizes: [1, 1, 1], parameter: "w2.0.0", place: "hidden to output", spoken: "weight from hidden to output" },
  { sizes: [1, 1, 1, 1], parameter: "w2.0.0", place: "layer 1 to layer 2", spoken: "weight from layer 1 to layer 2" },
  { sizes: [1, 2, 3, 1], parameter: "b2.2", place: "bias of layer 2, neuron 2", spoken: "bias of layer 2, neuron 2" },
  { sizes: [1, 2], parameter: "b1.1", place: "bias of output 1", spoken: "bias of output 1" },
])("$parameter of $sizes is $spoken", ({ sizes, parameter, place, spoken }) => {
  expect(placeWords(sizes, parameter)).toBe(place);
  expect(spokenName(sizes, parameter)).toBe(spoken);
});
