import { expect, test } from "vitest";
import { readRates } from "./rates.ts";

test.each([
  ["", []],
  ["0.1 0.5", [0.1, 0.5]],
  [" 1/4;  0,5 ", [0.25, 0.5]],
  ["1 2 3 4 5 6", [1, 2, 3, 4, 5, 6]],
])("“%s” is a list of learning rates", (text, rates) => {
  expect(readRates(text)).toEqual(rates);
});

test.each(["fast", "0.1 fast", "0", "-1", "1 2 3 4 5 6 7"])("“%s” is none", (text) => {
  expect(readRates(text)).toBeUndefined();
});
