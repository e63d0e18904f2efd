import { expect, test } from "vitest";
import { arrowTo } from "./arrow.ts";

test("an arrow ends where it points, whichever way it goes", () => {
  expect(arrowTo([10, 10], [10, 50])?.head).toMatch(/^M10 50L/);
  expect(arrowTo([10, 10], [40, 50])?.shaft).toBe("M10 10L34.6 42.8");
  expect(arrowTo([10, 10], [10.3, 10])).toBeUndefined();
});
