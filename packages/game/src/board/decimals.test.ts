import { expect, test } from "vitest";
import { decimalsFor } from "./decimals.ts";

test.each([
  { numbers: [0.5, -1], decimals: 2 },
  { numbers: [0.125, 1], decimals: 3 },
  { numbers: [1 / 3], decimals: 6 },
])("$numbers are told apart with $decimals decimals", ({ numbers, decimals }) => {
  expect(decimalsFor(...numbers)).toBe(decimals);
});
