import { expect, test } from "vitest";
import { wholeSteps } from "./whole-steps.ts";

test.each([
  // Slopes of either sign, so that half steps go away from zero on both sides.
  { slope: -0.5, by: 1 },
  { slope: 0.5, by: -1 },
  { slope: -1.5, by: 2 },
  { slope: 1.5, by: -2 },
  { slope: -0.49, by: 0 },
  { slope: 0.49, by: 0 },
  { slope: 0, by: 0 },
  { slope: -2.2, by: 2 },
  { slope: 2.2, by: -2 },
])("[M4] a slope of $slope moves a knob by $by steps of 1", ({ slope, by }) => {
  expect(wholeSteps(1, slope, 1)).toBe(by);
});

test("[M4] what is mirrored moves the other way by as much", () => {
  for (let slope = -3; slope <= 3; slope += 0.125) {
    const sum = wholeSteps(0.5, slope, 0.25) + wholeSteps(0.5, -slope, 0.25);
    expect(sum).toBe(0);
  }
});
