// @vitest-environment node
import { describe, expect, test } from "vitest";
import { hueOf } from "./hue.ts";
import { canonical, labelOf, layerNamed } from "./label.ts";
import { kindWord, meaningOf, spokenName } from "./meaning.ts";
import { rangeOf } from "./range.ts";

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
  ])("in %o, %s is %s %s %s", (shape, id, letter, above, below) => {
    expect(labelOf(shape, id, "fromLast")).toEqual({ letter, above, below });
  });

  test("layers can be counted from the first", () => {
    expect(labelOf(chain, "w2.0.0", "fromFirst")).toEqual({ letter: "w", above: "(2)", below: "" });
  });

  test.each([
    ["L", 3],
    ["L-1", 2],
    ["L−2", 1],
    ["2", 2],
    ["M", Number.NaN],
  ])("layer %s of three is %d", (text, layer) => {
    expect(layerNamed(3, text)).toBe(layer);
  });

  test("an input has one name", () => {
    expect(canonical("a0.0")).toBe("x0");
    expect(canonical("w1.0.0")).toBe("w1.0.0");
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
    [wide, "a1.3", "activation 3 of layer L minus 1"],
  ])("in %o, %s is %s", (shape, id, spoken) => {
    expect(spokenName(shape, id, "fromLast")).toBe(spoken);
  });
});

const described = { ...chain, layers: chain.sizes.slice(1).map(() => ({ activation: "sigmoid" as const })) };

test.each([
  ["w3.0.0", ["how strongly ", { q: "a2.0" }, " enters ", { q: "z3.0" }]],
  ["w1.0.0", ["how strongly ", { q: "x0" }, " enters ", { q: "z1.0" }]],
  ["z3.0", [{ q: "w3.0.0" }, " times ", { q: "a2.0" }, " plus ", { q: "b3.0" }]],
  ["a3.0", ["σ", " of ", { q: "z3.0" }]],
  ["y0", ["what ", { q: "a3.0" }, " should be"]],
])("the meaning of %s names its relatives", (id, sentence) => {
  expect(meaningOf(described, id)).toEqual(sentence);
});

test("every quantity has a hue and a kind, and only what is given or learnt can be set", () => {
  const hues = ["w1.0.0", "b1.0", "z1.0", "a1.0", "x0", "y0", "C"].map((id) => [
    kindWord(id),
    hueOf(id),
    !!rangeOf(id),
  ]);
  expect(hues).toEqual([
    ["weight", "w", true],
    ["bias", "b", true],
    ["weighted sum", "z", false],
    ["activation", "a", false],
    ["input", "a", true],
    ["target", "y", true],
    ["cost", "c", false],
  ]);
});
