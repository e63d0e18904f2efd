import { expect, test } from "vitest";
import { knob, levelWith, oneWeight, twoExamples } from "../testing/levels.ts";
import { readingPays, reportOf } from "./report.ts";

test("[V11] a valley with one knob has a difficulty of about 1", () => {
  const report = reportOf(oneWeight);
  expect(report?.difficulty).toBeLessThan(1.2);
  expect(report).toMatchObject({
    par: 3,
    proved: true,
    uphill: 0,
    knobsThatMatter: ["w1.0.0"],
    lampsThatHelp: ["w1.0.0"],
    greedy: { end: "solved", nudges: 3 },
    reader: { end: "solved", ink: 3 },
  });
});

test("[V11] a knob that the solution does not need does not matter", () => {
  const level = levelWith({ knobs: [...oneWeight.knobs, knob("b1.0", { step: 0.1 })] });
  expect(reportOf(level)).toMatchObject({ knobsThatMatter: ["w1.0.0"] });
  // Gaps 3 and 5 need both: one step of w and two of b.
  expect(reportOf(twoExamples)).toMatchObject({ knobsThatMatter: ["w1.0.0", "b1.0"] });
});

test("[V11] the order with the fewest rises counts; if every order rises, greed gets stuck and the level is harder", () => {
  // a = w + b from 0, y = 0.8: a = 1 through 3 (C = 4.84) or through −2 (C = 7.84), so one rise at the least.
  const hill = levelWith({
    network: { ...oneWeight.network, weights: [[[0]]] },
    knobs: [knob("w1.0.0", { step: 2 }), knob("b1.0", { step: 3 })],
    examples: [{ input: [1], target: [0.8] }],
    target: 0.05,
    par: 2,
  });
  expect(reportOf(hill)).toMatchObject({ par: 2, uphill: 1, greedy: { end: "stopped" }, reader: { end: "stopped" } });
  expect(Math.round(reportOf(hill)?.difficulty ?? 0)).toBe(3);
  // ∂C/∂w = ∂C/∂b = −1.6 says up to both, and the solution turns w down.
  expect(reportOf(hill)).toMatchObject({ lampsThatHelp: ["b1.0"] });
  expect(reportOf({ ...hill, ceiling: 5 })).toMatchObject({ par: 2, uphill: 1 });
  expect(reportOf({ ...hill, ceiling: 4 })).toMatchObject({ par: 3 });
});

test("[V11] there is nothing to report without a solution", () => {
  expect(reportOf(levelWith({ budget: 2, par: 2 }))).toBeUndefined();
});

test.each([
  { reader: { end: "solved" as const, ink: 6 }, prober: { end: "solved" as const, ink: 10 }, pays: true },
  { reader: { end: "solved" as const, ink: 7 }, prober: { end: "solved" as const, ink: 10 }, pays: false },
  { reader: { end: "solved" as const, ink: 70 }, prober: { end: "stopped" as const, ink: 10 }, pays: true },
  { reader: { end: "stopped" as const, ink: 1 }, prober: { end: "solved" as const, ink: 10 }, pays: false },
  { reader: { end: "stopped" as const, ink: 1 }, prober: { end: "stopped" as const, ink: 10 }, pays: false },
])("[V11] reading pays $pays: $reader against $prober", ({ reader, prober, pays }) => {
  expect(readingPays({ reader, prober })).toBe(pays);
});
