import { describe, expect, test } from "vitest";
import {
  bracketed,
  briefNumber,
  decimalsOf,
  fixedNumber,
  knobNumber,
  readBack,
  rounded,
  shownNumber,
} from "./number.ts";

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
    { value: 0.5, decimals: 2, signed: false, shown: "0.50" },
    { value: 12.3456, decimals: 3, signed: false, shown: "12.346" },
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

test("a number that will not change has no zeros at its end", () => {
  expect([0.5, -2, 0.12345].map((value) => fixedNumber(value))).toEqual(["0.5", "−2", "0.123"]);
});

test("what is set has two decimals, and more only where it needs them", () => {
  expect([1.3, -0.5, 0.125, 2].map(knobNumber)).toEqual(["1.30", "−0.50", "0.125", "2.00"]);
});

test("prose has no zeros at the end of a number, and a true minus", () => {
  expect([0.05, -2.5, 0.1 + 0.2].map(briefNumber)).toEqual(["0.05", "−2.5", "0.3"]);
});

test("a negative number after a sign stands in brackets", () => {
  expect([0.5, -0.5].map((value) => bracketed(shownNumber(value, 1)))).toEqual(["0.5", "(−0.5)"]);
});
