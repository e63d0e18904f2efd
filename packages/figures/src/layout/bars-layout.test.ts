import { expect, test } from "vitest";
import { barsLayout } from "./bars-layout.ts";

test("bars stand on the baseline, as high as their costs, and leave room for a number", () => {
  for (const count of [1, 3, 21]) {
    const costs = Array.from({ length: count }, (_, index) => 1 / (index + 1));
    const { bars, bottom, right } = barsLayout(costs);
    const [first] = bars;
    if (!first) throw new Error("there is a bar");
    for (const [index, bar] of bars.entries()) {
      expect(bar.top + bar.height).toBeCloseTo(bottom, 1);
      expect(bar.height / first.height).toBeCloseTo(costs[index] ?? 0, 2);
      expect(bar.x + bar.width).toBeLessThan(right - 70);
    }
  }
});

test("no cost is no bar", () => {
  expect(barsLayout([0]).bars.map(({ height }) => height)).toEqual([0]);
});
