import { describe, expect, test } from "vitest";
import type { NudgeLevel } from "../document/level.ts";
import { parseLevel } from "../document/parse-level.ts";
import { levelWith, oneWeight, twoExamples } from "../testing/levels.ts";
import {
  commit,
  descend,
  down,
  lamp,
  nudges,
  played,
  predict,
  redo,
  refusal,
  reset,
  undo,
  up,
} from "../testing/moves.ts";
import { applyMove } from "./apply-move.ts";
import { readingOf } from "./reading.ts";

/** One weight: w = 3, three nudges down to 1.5; C = 4, 2.25, 1, 0.25. */
const inMode = (mode: NudgeLevel["mode"], change: Partial<NudgeLevel> = {}) => levelWith({ mode, ...change });

describe("ink", () => {
  const ink = inMode("ink", { budget: 3 });

  test("[M1] a line drawn in ink stays: no undo, no redo, also after a reset", () => {
    expect(refusal(ink, [down()], undo)).toEqual({ code: "ink-stays" });
    expect(refusal(ink, [down(), reset], redo)).toEqual({ code: "ink-stays" });
    expect(readingOf(played(ink, down()))).toMatchObject({ canUndo: false, canRedo: false });
  });

  test("[M1] starting again is always possible, and a spent budget says so", () => {
    const spent = [up(), down(), down()];
    expect(refusal(ink, spent, down())).toEqual({ code: "budget-spent", budget: 3, canUndo: false });
    expect(readingOf(played(ink, ...spent, reset))).toMatchObject({ nudges: 0, ink: 3, values: [3] });
  });

  test("[M1] pencil, also when left out, takes a nudge back", () => {
    for (const level of [oneWeight, inMode("pencil")])
      expect(readingOf(played(level, down(), undo))).toMatchObject({ values: [3], canRedo: true });
  });
});

describe("one", () => {
  /** w alone: 4 → 2.25 with a step of ½; with a step of 1.5 down it is solved. */
  const one = inMode("one", { budget: 1, par: 1, knobs: [{ parameter: "w1.0.0", step: 1.5, min: 0, max: 4.5 }] });

  test("[M2] there is one nudge; after a miss only starting again is left", () => {
    expect(readingOf(played(one, down()))).toMatchObject({ solved: true, stars: 3, oneDraft: true });
    expect(refusal(one, [up()], down())).toEqual({ code: "budget-spent", budget: 1, canUndo: false });
    expect(refusal(one, [up()], undo)).toEqual({ code: "ink-stays" });
    expect(readingOf(played(one, up(), reset, down()))).toMatchObject({ stars: 3, ink: 2, oneDraft: false });
  });

  test("[D12] its budget is 1", () => {
    const result = parseLevel({ ...one, budget: 2 });
    expect(result.ok || result.error).toEqual([{ path: "budget", code: "more-than-one-nudge", budget: 2 }]);
  });
});

describe("fog", () => {
  const fog = inMode("fog");

  test("[M3] nudges are planned and committed, and a plan is one move", () => {
    expect(refusal(fog, [], down())).toEqual({ code: "only-plans" });
    const play = played(fog, commit(down(), down()));
    expect(readingOf(play)).toMatchObject({ costs: [4, 2.25, 1], nudges: 2, ink: 2, values: [2] });
    expect(play.log).toEqual([commit(down(), down())]);
    expect(readingOf(played(fog, commit(down(), down()), undo))).toMatchObject({ costs: [4, 2.25] });
  });

  test("[M3] a plan stops where the level is solved", () => {
    expect(readingOf(played(fog, commit(...nudges(0, -1, 5))))).toMatchObject({ solved: true, nudges: 3, ink: 3 });
  });

  test("[M3] a plan stops at the first nudge that cannot be made, which the outcome names", () => {
    const outcome = applyMove(played(fog), commit(up(), up(), up(), down()));
    expect(outcome).toMatchObject({ ok: true, stopped: { at: 2, refusal: { code: "knob-at-top", max: 4 } } });
    expect(outcome.ok && readingOf(outcome.play)).toMatchObject({ nudges: 2, values: [4] });
  });

  test("[M3] a plan of which nothing can be played is refused", () => {
    expect(refusal(fog, [commit(up(), up())], commit(up(), down()))).toEqual({ code: "knob-at-top", max: 4 });
    expect(refusal(fog, [], commit())).toEqual({ code: "empty-plan" });
    expect(refusal(oneWeight, [], commit(down()))).toEqual({ code: "no-plans" });
  });

  test.each(["fog", "one"] as const)("[D12] there are no steps of descent in mode %s", (mode) => {
    const result = parseLevel({ ...inMode(mode, { budget: 1, par: 1 }), descent: { rates: [0.1] } });
    expect(result.ok || result.error).toEqual([{ path: "descent", code: "no-descent-in-mode", mode }]);
  });
});

/** ∂C/∂w = 18, ∂C/∂b = 8 at w = 2, b = 1, in steps of 1. */
const steep = levelWith({ descent: { rates: [0.1, 0.05, 1, 0.02] }, ceiling: 20 }, twoExamples);

describe("descent", () => {
  test("[M4] every knob moves by −η·slope, rounded to whole steps, and the step is one nudge", () => {
    // 0.1: −1.8 and −0.8, so −2 and −1: w = 0, b = 0: a = 0, 0, C = (0 + 4)/2
    const reading = readingOf(played(steep, descend(0)));
    expect(reading).toMatchObject({ turns: [-2, -1], values: [0, 0], cost: 2, nudges: 1, ink: 1 });
    // 0.05: −0.9 and −0.4, so −1 and 0: w = 1, b = 1: a = 2, 4, C = (4 + 4)/2
    expect(readingOf(played(steep, descend(1)))).toMatchObject({ turns: [-1, 0], cost: 4 });
    expect(readingOf(played(steep, descend(1), undo))).toMatchObject({ turns: [0, 0], cost: 17, canRedo: true });
  });

  test("[M4] a knob stays within its range", () => {
    const { ceiling: _, ...open } = steep;
    // 1: −18 and −8, kept at −6 and −5 by the ranges: w = −4, b = −4
    expect(readingOf(played(open, descend(2)))).toMatchObject({ turns: [-6, -5], values: [-4, -4] });
  });

  test("[M4] ceiling and budget hold for it, too", () => {
    // w = −4, b = −4: gaps −8 and −18, C = (64 + 324)/2 = 194
    expect(refusal(steep, [], descend(2))).toEqual({ code: "above-ceiling", ceiling: 20 });
    const short = { ...steep, budget: 1 };
    expect(refusal(short, [descend(1)], descend(1))).toEqual({ code: "budget-spent", budget: 1, canUndo: true });
  });

  test("[M4] a step that moves no knob is refused", () => {
    // 0.02: −0.36 and −0.16
    expect(refusal(steep, [], descend(3))).toEqual({ code: "descent-rests" });
    expect(refusal(steep, [], descend(4))).toEqual({ code: "no-such-rate" });
    expect(refusal(twoExamples, [], descend(0))).toEqual({ code: "no-descent" });
  });

  test("[M4] a level may leave nothing but descent", () => {
    const only = { ...steep, descent: { rates: [0.1], only: true as const } };
    expect(refusal(only, [], down())).toEqual({ code: "only-descent" });
    expect(readingOf(played(steep, descend(0), down()))).toMatchObject({ turns: [-3, -1], nudges: 2 });
  });
});

describe("measures", () => {
  test("[P13] ink is every nudge ever made, undone ones and those before a reset included", () => {
    const reading = readingOf(played(oneWeight, up(), undo, down(), down(), reset, down()));
    expect(reading).toMatchObject({ nudges: 1, ink: 4 });
  });

  test("[P13] walking back and forth spends no ink", () => {
    expect(readingOf(played(oneWeight, down(), undo, redo, undo, redo))).toMatchObject({ nudges: 1, ink: 1 });
  });

  test("[P13] lamps that were bought count as paid, a right guess does not", () => {
    expect(readingOf(played(oneWeight, lamp(), lamp()))).toMatchObject({ lampsPaid: 2, lampsLeft: 1 });
    expect(readingOf(played(oneWeight, predict("up")))).toMatchObject({ lampsPaid: 0, lampsLeft: 3 });
  });

  test("[P9] one draft is par in ink without a paid lamp", () => {
    expect(readingOf(played(oneWeight, ...nudges(0, -1, 3)))).toMatchObject({ oneDraft: true });
    expect(readingOf(played(oneWeight, down(), reset, ...nudges(0, -1, 3)))).toMatchObject({
      stars: 3,
      oneDraft: false,
    });
    expect(readingOf(played(oneWeight, down(), down())).oneDraft).toBe(false);
  });
});
