import { quantityId } from "@nn/notation";
import { expect, test } from "vitest";
import { lessonSetup } from "../testing/setups.ts";
import { readSetup } from "./read.ts";
import { withSetting } from "./settings.ts";
import { wayUp } from "./way-up.ts";

const setup = lessonSetup();
const wayFrom = (id: string) => wayUp(readSetup(setup).trace(id));

test.each([
  ["w3.0.0", ["z3.0", "a3.0", "C"]],
  ["b3.0", ["z3.0", "a3.0", "C"]],
  ["a3.0", ["C"]],
  ["w2.0.0", ["z2.0", "a2.0", "z3.0", "a3.0", "C"]],
  ["w1.0.0", ["z1.0", "a1.0", "z2.0", "a2.0", "z3.0", "a3.0", "C"]],
])("from %s the way leads over %j", (id, stops) => {
  expect(wayFrom(id).map(({ factor }) => factor.derivative.of)).toEqual(stops);
});

test("what is left at each stop is what a tiny nudge of the weight leaves there, per unit", () => {
  const by = 1e-6;
  const weight = quantityId("w1.0.0");
  const [before, after] = [setup, withSetting(setup, weight, 1.2 + by)].map((each) => readSetup(each).values);
  for (const { factor, left } of wayFrom("w1.0.0")) {
    const stop = factor.derivative.of;
    expect(((after?.of(stop) ?? 0) - (before?.of(stop) ?? 0)) / by).toBeCloseTo(left, 5);
  }
});
