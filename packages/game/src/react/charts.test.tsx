import { expect, test } from "vitest";
import { byNudges } from "./histogram.tsx";

test("bars add up whatever the lamps, and leave no gap between the fewest and the most", () => {
  const bars = [
    { nudges: 4, lamps: 0, learners: 3 },
    { nudges: 4, lamps: 1, learners: 2 },
    { nudges: 6, lamps: 0, learners: 1 },
  ];
  expect(byNudges(bars, 6, 3)).toEqual([
    { nudges: 3, learners: 0 },
    { nudges: 4, learners: 5 },
    { nudges: 5, learners: 0 },
    { nudges: 6, learners: 1 },
  ]);
});
