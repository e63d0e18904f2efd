import { quantityId } from "@nn/notation";
import { expect, test } from "vitest";
import { withLeftOut, withNudge } from "../model/changes.ts";
import { readSetup } from "../model/read.ts";
import { withSetting } from "../model/settings.ts";
import type { Setup } from "../model/setup.ts";
import { setupOf } from "../model/start.ts";
import { lessonSetup } from "../testing/setups.ts";
import { announcementOf } from "./announcement.ts";

const momentOf = (setup: Setup) => ({ setup, reading: readSetup(setup) });
const said = (before: Setup, after: Setup) => announcementOf(momentOf(before), momentOf(after), "fromLast");

/** a = w x: with w = 1 the costs are (0.75 − 1.75)² = 1 and (1 − 0.5)² = 0.25. */
const averaged = setupOf({
  network: { inputs: 1, layers: [{ neurons: 1, activation: "identity" }], weights: [[[1]]], biases: [[0]] },
  examples: [
    { input: [0.75], target: [1.75] },
    { input: [1], target: [0.5] },
  ],
});

test("a changed weight is told by the output and then by the cost", () => {
  // σ(1.5 · 0.62121 − 0.5) = σ(0.43182) = 0.60631, and its square to 1 is 0.15499.
  const after = withSetting(lessonSetup(), quantityId("w3.0.0"), 1.5);
  expect(said(lessonSetup(), after)).toBe(
    "The activation of layer L rises from 0.591 to 0.606, the cost falls from 0.167 to 0.155.",
  );
});

test("a target leaves the output alone, and only the cost is told", () => {
  expect(said(lessonSetup(), withSetting(lessonSetup(), quantityId("y0"), 0.9))).toBe(
    "The cost falls from 0.167 to 0.095.",
  );
});

test("what changes nothing that is shown is told as such", () => {
  expect(said(lessonSetup(), withSetting(lessonSetup(), quantityId("w1.0.0"), 1.201))).toBe("The cost stays at 0.167.");
});

test("another nudge is told by what it changes, causes before effects", () => {
  expect(said(lessonSetup(), withNudge(lessonSetup(), 0.2))).toMatch(
    /^A nudge of \+0\.2 changes the weighted sum of layer L by \+0\.124, the activation of layer L by \+0\.0\d\d, the cost by −0\.0\d\d\.$/,
  );
});

test("with several examples their mean cost is told", () => {
  expect(said(averaged, withLeftOut(averaged, 0, true))).toBe("The mean cost falls from 0.625 to 0.250.");
});
