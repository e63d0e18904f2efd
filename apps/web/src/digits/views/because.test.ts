import { gradientOf, parameterNames } from "@nn/core";
import { targetOf } from "@nn/digits";
import { givenDigit, givenRun } from "@nn/digits/given";
import { describe, expect, test } from "vitest";
import { becauseOf, chosenAt, decimalsFor, indexOf, nameOf, steepest } from "./because.ts";

const { network } = givenRun();
const { picture, label } = givenDigit;
const gradient = gradientOf(network, [{ input: picture, target: targetOf(label) }]);
const names = parameterNames(network);

test("a place in the list of all 13,002 parameters leads to one of them, and back", () => {
  expect(names).toHaveLength(13_002);
  const wrong = names.filter((name, index) => nameOf(chosenAt(index)) !== name || indexOf(chosenAt(index)) !== index);
  expect(wrong).toEqual([]);
  expect(() => chosenAt(13_002)).toThrow(RangeError);
});

test("the steepest parameter has the largest slope of all", () => {
  const most = Math.max(...Array.from(gradient.values, Math.abs));
  expect(Math.abs(gradient.of(nameOf(steepest(gradient.values))))).toBe(most);
});

const chosen = [
  {
    name: "a weight of the first layer",
    chosen: { layer: 1, j: 6, k: 300 },
    kinds: ["activation", "slope", "sensitivity"],
  },
  {
    name: "a weight of the second layer",
    chosen: { layer: 2, j: 3, k: 6 },
    kinds: ["activation", "slope", "sensitivity"],
  },
  {
    name: "a weight of the last layer",
    chosen: { layer: 3, j: 8, k: 6 },
    kinds: ["activation", "slope", "sensitivity"],
  },
  { name: "a bias", chosen: { layer: 1, j: 6, k: "bias" }, kinds: ["one", "slope", "sensitivity"] },
] as const;

describe.each(chosen)("$name", ({ chosen: parameter, kinds }) => {
  const because = becauseOf(network, picture, label, parameter);

  test("has the engine's slope, and its factors in the order of the chapter", () => {
    expect(because.value).toBe(gradient.of(nameOf(parameter)));
    expect(because.factors.map(({ kind }) => kind)).toEqual(kinds);
    const product = because.factors.reduce((found, { value }) => found * value, 1);
    expect(product).toBeCloseTo(because.value, 12);
  });

  test("every sensitivity opens, down to the answer less the target", () => {
    const left = because.factors.flatMap((part) => (part.kind === "sensitivity" ? [part.quantity] : []));
    let opened = 0;
    for (const quantity of left) {
      const step = because.stepOf(quantity);
      expect(step, quantity).toBeDefined();
      opened++;
      for (const { factors } of step?.terms ?? [])
        for (const part of factors)
          if (part.kind === "sensitivity" && !left.includes(part.quantity)) left.push(part.quantity);
    }
    expect(opened).toBeGreaterThan(0);
    expect(because.stepOf("C" as never)).toBeUndefined();
  });
});

test.each([
  { value: 0, decimals: 3 },
  { value: 12.3, decimals: 3 },
  { value: -0.0123, decimals: 4 },
  { value: 0.000_012_3, decimals: 7 },
  { value: 1e-30, decimals: 9 },
])("$value is shown with $decimals decimals", ({ value, decimals }) => {
  expect(decimalsFor(value)).toBe(decimals);
});
