import { expect, test } from "vitest";
import { histogramsOf } from "./histograms.ts";

test("learners are counted once in each measure", () => {
  const bars = [
    { nudges: 8, lamps: 0, learners: 3 },
    { nudges: 6, lamps: 2, learners: 1 },
    { nudges: 8, lamps: 2, learners: 4 },
  ];
  expect(histogramsOf(bars)).toEqual({
    nudges: [
      { value: 6, learners: 1 },
      { value: 8, learners: 7 },
    ],
    lamps: [
      { value: 0, learners: 3 },
      { value: 2, learners: 5 },
    ],
  });
});
