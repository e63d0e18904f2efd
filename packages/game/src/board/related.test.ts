import { quantityId } from "@nn/notation";
import { expect, test } from "vitest";
import { relatedTo, stagesOf } from "./related.ts";

test("a weight near the input reaches its own neuron, every later one, and the input that feeds it", () => {
  const { neuron, wire } = relatedTo(quantityId("w1.0.1"));
  expect([neuron(0, 0), neuron(0, 1), neuron(1, 0), neuron(1, 1), neuron(2, 0)]).toEqual([
    false,
    true,
    true,
    false,
    true,
  ]);
  expect([wire(1, 0, 1), wire(1, 0, 0), wire(1, 1, 1), wire(2, 0, 0), wire(2, 0, 1)]).toEqual([
    true,
    false,
    false,
    true,
    false,
  ]);
});

test("a bias lights up no wire into its own neuron", () => {
  const { neuron, wire } = relatedTo(quantityId("b1.0"));
  expect([wire(1, 0, 0), wire(2, 0, 0), neuron(0, 0)]).toEqual([false, true, false]);
});

test("a change goes from the knob through each z and a to the cost", () => {
  expect(Object.fromEntries(stagesOf([1, 2, 1], quantityId("w1.1.0")))).toEqual({
    "w1.1.0": 0,
    "z1.1": 1,
    "a1.1": 2,
    "z2.0": 3,
    "a2.0": 4,
    C: 5,
  });
  expect(Object.fromEntries(stagesOf([1, 1], quantityId("b1.0")))).toEqual({ "b1.0": 0, "z1.0": 1, "a1.0": 2, C: 3 });
});
