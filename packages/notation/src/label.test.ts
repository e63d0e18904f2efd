import { quantityId, UnknownNameError } from "@nn/core";
import { describe, expect, test } from "vitest";
import { hueOf } from "./hue.ts";
import { labelOf } from "./label.ts";
import { layerNamed } from "./layers.ts";
import { kindWord, spoken, spokenName } from "./spoken.ts";

const chain = { sizes: [1, 1, 1, 1] };
const wide = { sizes: [2, 12, 3] };

describe("labels", () => {
  test.each([
    [chain, "w3.0.0", "w", "(L)", ""],
    [chain, "a2.0", "a", "(L−1)", ""],
    [chain, "z1.0", "z", "(L−2)", ""],
    [chain, "x0", "x", "", ""],
    [chain, "a0.0", "x", "", ""],
    [chain, "y0", "y", "", ""],
    [chain, "C", "C", "", ""],
    [wide, "w2.2.10", "w", "(L)", "2,10"],
    [wide, "w2.0.1", "w", "(L)", "01"],
    [wide, "x1", "x", "", "1"],
    [wide, "b1.4", "b", "(L−1)", "4"],
    [{ sizes: [200, 1] }, "w1.0.150", "w", "(L)", "150"],
  ])("in %o, %s is %s %s %s", (shape, id, letter, above, below) => {
    expect(labelOf(shape, quantityId(id), "fromLast")).toEqual({ letter, above, below });
  });

  test("layers can be counted from the first", () => {
    expect(labelOf(chain, quantityId("w2.0.0"))).toEqual({ letter: "w", above: "(2)", below: "" });
  });

  test("a quantity of another network has none", () => {
    expect(() => labelOf(chain, quantityId("w4.0.0"))).toThrow(UnknownNameError);
    expect(() => spokenName(chain, quantityId("a1.1"))).toThrow(UnknownNameError);
  });

  test.each([
    ["L", 3],
    ["L-1", 2],
    [" L−2 ", 1],
    ["2", 2],
    ["M", undefined],
    ["L-", undefined],
    ["", undefined],
  ])("layer %j of three is %s", (text, layer) => {
    expect(layerNamed(3, text)).toBe(layer);
  });
});

describe("names to be read aloud", () => {
  test.each([
    [chain, "w3.0.0", "weight of layer L"],
    [chain, "z2.0", "weighted sum of layer L minus 1"],
    [chain, "x0", "input"],
    [chain, "y0", "target"],
    [chain, "C", "cost"],
    [wide, "w2.2.10", "weight of layer L from neuron 10 into neuron 2"],
    [wide, "w1.3.1", "weight of layer L minus 1 from input 1 into neuron 3"],
    [{ sizes: [2, 1] }, "w1.0.1", "weight of layer L from input 1"],
    [wide, "a1.3", "activation 3 of layer L minus 1"],
    [wide, "x1", "input 1"],
    [wide, "y2", "target 2"],
  ])("in %o, %s is %s", (shape, id, spoken) => {
    expect(spokenName(shape, quantityId(id), "fromLast")).toBe(spoken);
  });

  test("layers can be counted from the first", () => {
    expect(spokenName(wide, quantityId("b1.4"))).toBe("bias 4 of layer 1");
  });

  test("letters may stand for neurons", () => {
    const weight = spoken({ kind: "weight", neuron: "j", fromNeuron: "k", layer: "L" });
    expect(weight).toBe("weight of layer L from neuron k into neuron j");
    expect(spoken({ kind: "activation", neuron: "k", layer: "L-1" })).toBe("activation k of layer L minus 1");
  });
});

test("every quantity has a kind and a hue", () => {
  const ids = ["w1.0.0", "b1.0", "z1.0", "a1.0", "x0", "y0", "C"].map(quantityId);
  expect(ids.map((id) => [kindWord(id), hueOf(id)])).toEqual([
    ["weight", "w"],
    ["bias", "b"],
    ["weighted sum", "z"],
    ["activation", "a"],
    ["input", "a"],
    ["target", "y"],
    ["cost", "c"],
  ]);
});
