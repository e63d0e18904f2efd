import { expect, test } from "vitest";
import { brief, decimalsFor, shown } from "./number.ts";

test.each([
  { value: 0.5, decimals: 2, text: "0.50" },
  { value: -1, decimals: 2, text: "−1.00" },
  { value: -0.0004, decimals: 3, text: "0.000" },
  { value: -0, decimals: 2, text: "0.00" },
  { value: 12.3456, decimals: 3, text: "12.346" },
])("$value with $decimals decimals is shown as $text", ({ value, decimals, text }) => {
  expect(shown(value, decimals)).toBe(text);
});

test.each([
  { numbers: [0.5, -1], decimals: 2 },
  { numbers: [0.125, 1], decimals: 3 },
  { numbers: [1 / 3], decimals: 6 },
])("$numbers are told apart with $decimals decimals", ({ numbers, decimals }) => {
  expect(decimalsFor(...numbers)).toBe(decimals);
});

test("prose has no zeros at the end of a number, and a true minus", () => {
  expect(brief(0.05)).toBe("0.05");
  expect(brief(-2.5)).toBe("−2.5");
  expect(brief(0.1 + 0.2)).toBe("0.3");
});
