import { expect, test } from "vitest";
import { largestFirst } from "./largest-first.ts";

test("the place of the largest comes first, whatever is measured", () => {
  expect(largestFirst([-3, 1, 2], (number) => number)).toEqual([2, 1, 0]);
  expect(largestFirst([-3, 1, 2], Math.abs)).toEqual([0, 2, 1]);
});
