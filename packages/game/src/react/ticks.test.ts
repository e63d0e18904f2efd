import { expect, test } from "vitest";
import { niceTicks } from "./ticks.ts";

test.each([
  { highest: 0.312, ticks: [0, 0.1, 0.2, 0.3, 0.4] },
  { highest: 1, ticks: [0, 0.2, 0.4, 0.6, 0.8, 1] },
  { highest: 6.25, ticks: [0, 2, 4, 6, 8] },
  { highest: 0.05, ticks: [0, 0.01, 0.02, 0.03, 0.04, 0.05] },
  { highest: 0, ticks: [0, 1] },
])("a scale up to $highest has ticks at $ticks", ({ highest, ticks }) => {
  expect(niceTicks(highest)).toEqual(ticks);
});
