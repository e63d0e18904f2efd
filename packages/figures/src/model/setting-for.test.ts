// @vitest-environment node
import { quantityId } from "@nn/notation";
import { describe, expect, test } from "vitest";
import { lessonSetup } from "../testing/setups.ts";
import { readSetup } from "./read.ts";
import { settingFor } from "./setting-for.ts";
import { withSetting } from "./settings.ts";
import { setupOf } from "./start.ts";

const id = quantityId;

describe("a number that the network works out is brought where one wants it", () => {
  test.each([
    { parameter: "w3.0.0", quantity: "w3.0.0", wanted: -1.25 },
    { parameter: "w3.0.0", quantity: "z3.0", wanted: 1 },
    { parameter: "w3.0.0", quantity: "a3.0", wanted: 0.75 },
    { parameter: "b2.0", quantity: "a2.0", wanted: 0.2 },
    { parameter: "w2.0.0", quantity: "a2.0", wanted: 0.5 },
  ])("by $parameter: $quantity becomes $wanted", ({ parameter, quantity, wanted }) => {
    const setup = lessonSetup();
    const value = settingIn(setup, parameter, quantity, wanted);
    expect(readSetup(withSetting(setup, id(parameter), value)).values.of(quantity)).toBeCloseTo(wanted, 5);
  });

  test("as near as the range of the parameter lets it", () => {
    expect(settingIn(lessonSetup(), "w3.0.0", "z3.0", 100)).toBeCloseTo(4, 6);
    expect(settingIn(lessonSetup(), "w3.0.0", "z3.0", -100)).toBeCloseTo(-4, 6);
  });

  test("and where it does not answer, nothing moves", () => {
    const silent = setupOf({
      network: { inputs: 1, layers: [{ neurons: 1, activation: "relu" }], weights: [[[1]]], biases: [[0]] },
      examples: [{ input: [0], target: [1] }],
    });
    expect(settingIn(silent, "w1.0.0", "a1.0", 0.5)).toBe(1);
  });
});

const settingIn = (setup: ReturnType<typeof lessonSetup>, parameter: string, quantity: string, wanted: number) =>
  settingFor(readSetup(setup), id(parameter), id(quantity), wanted);
