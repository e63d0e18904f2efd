import { expect, test } from "vitest";
import { networkOrder } from "./knob-order.ts";

const knob = (parameter: string) => ({ parameter, step: 0.5, min: -1, max: 1 });

test("knobs are met layer by layer, neuron by neuron, weights before the bias", () => {
  const knobs = ["b2.0", "w2.0.1", "b1.1", "w1.1.0", "w1.0.1", "w1.0.0", "w2.0.0"].map(knob);
  expect(networkOrder({ knobs }).map((at) => knobs[at]?.parameter)).toEqual([
    "w1.0.0",
    "w1.0.1",
    "w1.1.0",
    "b1.1",
    "w2.0.0",
    "w2.0.1",
    "b2.0",
  ]);
});
