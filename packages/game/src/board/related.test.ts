import { quantityId } from "@nn/notation";
import { expect, test } from "vitest";
import { relatedTo } from "./related.ts";

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
