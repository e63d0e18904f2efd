import { idOf } from "@nn/notation";
import { describe, expect, test } from "vitest";
import {
  withAlong,
  withHidden,
  withLearningRate,
  withLeftOut,
  withNudge,
  withNudgeOn,
  withStep,
  withView,
} from "./changes.ts";
import { readSetup } from "./read.ts";
import { withSetting } from "./settings.ts";
import type { Setup } from "./setup.ts";
import { setupOf } from "./start.ts";

/** a = w·x, three examples with C = (w·x − y)²: at w = 1 they cost 0, 1 and 4. */
const page: Setup = setupOf({
  network: { inputs: 1, layers: [{ neurons: 1, activation: "identity" }], weights: [[[1]]], biases: [[0]] },
  examples: [
    { input: [1], target: [1] },
    { input: [0.5], target: [-0.5] },
    { input: [1], target: [-1] },
  ],
  nudge: { quantity: "w1.0.0", by: 0.1 },
  descent: { learningRate: 0.25, along: ["w1.0.0"] },
});
const weightOf = (setup: Setup) => readSetup(setup).values.of("w1.0.0");

describe("the example in view", () => {
  test("gives the page its numbers; the mean stays", () => {
    const costs = [0, 1, 2].map((index) => readSetup(withView(page, index)).values.of("C"));
    expect(costs).toEqual([0, 1, 4]);
    expect(readSetup(withView(page, 2)).mean.cost).toBe(5 / 3);
    expect(readSetup(page).each.map(({ cost }) => cost)).toEqual([0, 1, 4]);
  });

  test("pulls at the weight in its own way, and the mean is the mean of what counts", () => {
    const { each, mean } = readSetup(page);
    // 2(w·x − y)·x
    expect(each.map((gradient) => gradient.of("w1.0.0"))).toEqual([0, 1, 4]);
    expect(mean.of("w1.0.0")).toBe(5 / 3);
    expect(readSetup(withLeftOut(page, 2, true)).mean.of("w1.0.0")).toBe(0.5);
  });

  test.each([-1, 3, 0.5])("is never number %d of three", (index) => {
    expect(withView(page, index)).toBe(page);
  });

  test("is the one whose input and target are set", () => {
    const { examples } = withSetting(withView(page, 1), idOf.y(0), 0.25);
    expect(examples.map(({ target }) => target)).toEqual([[1], [0.25], [-1]]);
    expect(examples[0]).toBe(page.examples[0]);
  });
});

describe("leaving examples out", () => {
  test("lists them in order, counts them again, and always leaves one", () => {
    const one = withLeftOut(withLeftOut(page, 2, true), 0, true);
    expect(one.leftOut).toEqual([0, 2]);
    expect(withLeftOut(one, 1, true)).toBe(one);
    expect(withLeftOut(one, 0, false).leftOut).toEqual([2]);
  });

  test("changes nothing when it is so already, or there is no such example", () => {
    expect(withLeftOut(page, 1, false)).toBe(page);
    expect(withLeftOut(page, 7, true)).toBe(page);
  });
});

describe("the nudge", () => {
  test("moves to another quantity with its size, and goes", () => {
    const moved = withNudgeOn(withNudge(page, -0.2), idOf.a(1, 0));
    expect(moved.nudge).toEqual({ quantity: "a1.0", by: -0.2 });
    const gone = withNudgeOn(moved, undefined);
    expect([gone.nudge, readSetup(gone).journey]).toEqual([undefined, undefined]);
    expect(withNudge(gone, 0.3)).toBe(gone);
    expect(withNudgeOn(gone, idOf.x(0)).nudge).toEqual({ quantity: "x0", by: 0.1 });
  });
});

describe("walking downhill", () => {
  test("goes forwards and back, and remembers how far it has been", () => {
    // ∂C/∂w = 2·(w·x − y)·x in the mean: (2/3)·(2.25·w + 0.25) and w = 1 − 0.25·(5/3)
    const two = withStep(withStep(page, 1), 2);
    expect(two.descent).toMatchObject({ walked: 2, at: 2 });
    const back = withStep(two, 1);
    expect(back.descent).toMatchObject({ walked: 2, at: 1 });
    expect(weightOf(back)).toBe(1 - 0.25 * (5 / 3));
    expect(readSetup(back).run?.points).toHaveLength(3);
    expect(withStep(page, -1)).toBe(page);
  });

  test("begins anew from here when something is turned", () => {
    const turned = withSetting(withStep(page, 3), idOf.b(1, 0), 0.5);
    expect(turned.descent).toMatchObject({ walked: 0, at: 0 });
    expect(weightOf(turned)).toBe(weightOf(withStep(page, 3)));
    const fewer = withLeftOut(withStep(page, 3), 0, true);
    expect(fewer.descent).toMatchObject({ walked: 0, at: 0 });
    expect(weightOf(fewer)).toBe(weightOf(withStep(page, 3)));
  });

  test("walks the same steps at another rate", () => {
    const faster = withLearningRate(withStep(page, 2), 0.5);
    expect(faster.descent).toMatchObject({ learningRate: 0.5, walked: 2, at: 2 });
    expect(weightOf(withStep(faster, 1))).toBe(1 - 0.5 * (5 / 3));
    expect(withLearningRate(page, 1e9).descent?.learningRate).toBe(100);
    expect(withLearningRate(page, Number.NaN)).toBe(page);
  });

  test("stops where it would overflow, however often one presses on", () => {
    const far = withStep(withLearningRate(page, 100), 1000);
    const { run } = readSetup(far);
    expect(run?.end).toEqual({ kind: "diverged", atStep: run?.points.length });
    expect(withStep(far, (far.descent?.at ?? 0) + 1)).toBe(far);
    expect(readSetup(withStep(far, 0)).run?.end.kind).toBe("diverged");
    const calm = withLearningRate(far, 0.25);
    expect(readSetup(calm).run?.end.kind).toBe("open");
  });

  test("is not there without a descent", () => {
    const still = { ...page, descent: undefined };
    expect(withStep(still, 1)).toBe(still);
    expect(withLearningRate(still, 1)).toBe(still);
    expect(readSetup(still).run).toBeUndefined();
  });
});

test("another pair of parameters walks as many steps from the same beginning", () => {
  const walked = withStep(page, 2);
  const other = withAlong(walked, [idOf.b(1, 0)]);
  expect(other.network).toBe(walked.network);
  expect(other.descent).toMatchObject({ at: 2, along: [idOf.b(1, 0)] });
  expect(weightOf(other)).toBe(weightOf(page));
  expect(withAlong(other, [idOf.b(1, 0)])).toBe(other);
});

test("a control is hidden once and shown again", () => {
  const hidden = withHidden(withHidden(page, "nudge", true), "w1.0.0", true);
  expect(hidden.hidden).toEqual(["nudge", "w1.0.0"]);
  expect(withHidden(hidden, "nudge", true)).toBe(hidden);
  expect(withHidden(hidden, "nudge", false).hidden).toEqual(["w1.0.0"]);
});

describe("a page that cannot start", () => {
  const start = {
    network: { inputs: 1, layers: [{ neurons: 1, activation: "identity" as const }], weights: [[[1]]], biases: [[0]] },
    examples: [{ input: [1], target: [1] }],
  };
  test.each([
    ["no example", { examples: [] }],
    ["an example of another shape", { examples: [{ input: [1, 2], target: [1] }] }],
    ["an example in view that is not there", { inView: 1 }],
    ["all examples left out", { leftOut: [0] }],
    ["a nudge of what is worked out", { nudge: { quantity: "z1.0", by: 0.1 } }],
    ["a nudge of another network", { nudge: { quantity: "w2.0.0", by: 0.1 } }],
    ["a nudge too small to be shown", { nudge: { quantity: "w1.0.0", by: 1e-9 } }],
    ["a descent that stands still", { descent: { learningRate: 0 } }],
    ["a descent along nothing", { descent: { learningRate: 1, along: [] } }],
    ["a descent along what is not there", { descent: { learningRate: 1, along: ["w9.0.0"] } }],
    ["a control twice hidden", { hidden: ["nudge", "nudge"] as const }],
    ["a number without end", { examples: [{ input: [1e200], target: [0] }] }],
  ])("says so: %s", (_, odd) => {
    expect(setupOf(start).examples).toBe(start.examples);
    expect(() => setupOf({ ...start, ...odd })).toThrow();
  });
});
