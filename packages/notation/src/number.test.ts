// @vitest-environment node
import { describe, expect, test } from "vitest";
import { decimalsOf, readBack, rounded, shownNumber } from "./number.ts";

describe("shownNumber", () => {
  test.each([
    { value: 0.5914, decimals: 3, signed: false, shown: "0.591" },
    { value: -0.12267, decimals: 3, signed: false, shown: "−0.123" },
    { value: -0.0004, decimals: 3, signed: false, shown: "0.000" },
    { value: 0.0004, decimals: 3, signed: true, shown: "0.000" },
    { value: 0.0621, decimals: 3, signed: true, shown: "+0.062" },
    { value: -0.9, decimals: 2, signed: true, shown: "−0.90" },
    { value: 4, decimals: 0, signed: false, shown: "4" },
    { value: -0, decimals: 3, signed: false, shown: "0.000" },
  ])("shows $value as $shown", ({ value, decimals, signed, shown }) => {
    expect(shownNumber(value, decimals, signed)).toBe(shown);
  });

  test("is read back as the number it shows", () => {
    expect(readBack("−0.123")).toBe(-0.123);
    expect(readBack("+0.062")).toBe(0.062);
  });
});

test("rounding never leaves a negative zero behind", () => {
  expect(Object.is(rounded(-0.0001), 0)).toBe(true);
});

test.each([
  [0.5, 1],
  [0.1, 1],
  [0.02, 2],
  [0.001, 3],
  [3, 0],
])("%f is written with %i decimals", (value, decimals) => {
  expect(decimalsOf(value)).toBe(decimals);
});
