import { withActivation, withExample, withLayer, withNeurons } from "@nn/game/sandbox";
import { parseLevel } from "@nn/level-kit";
import { describe, expect, test } from "vitest";
import {
  withCeiling,
  withKind,
  withKnob,
  withMode,
  withoutKnob,
  withSandbox,
  withStarts,
  withWanted,
} from "./changes.ts";
import { documentOf } from "./document.ts";
import { sampleDraft } from "./draft.test-data.ts";

const wide = withSandbox(sampleDraft, (now) => withNeurons(now, 0, 2, 1));

describe("a change of the network", () => {
  test("keeps the knobs whose parameters stay", () => {
    expect(wide.knobs.map(({ parameter }) => parameter)).toEqual(["w1.0.0", "b1.0"]);
    expect(wide.examples[0]?.input).toEqual([1, 0]);
  });

  test("takes the knobs along whose parameters go, with their values at every start", () => {
    const three = { ...withKnob(wide, "w1.0.1"), starts: [[1, 2, 3]] };
    const narrow = withSandbox(three, (now) => withNeurons(now, 0, 1, 1));
    expect(narrow.knobs.map(({ parameter }) => parameter)).toEqual(["w1.0.0", "b1.0"]);
    expect(narrow.starts).toEqual([[1, 2]]);
  });

  test("leaves a draft that can be read", () => {
    for (const change of [
      (now: typeof sampleDraft) => withSandbox(now, (each) => withLayer(each, 1)),
      (now: typeof sampleDraft) => withSandbox(now, (each) => withActivation(each, 1, "sigmoid")),
      (now: typeof sampleDraft) => withSandbox(now, withExample),
    ])
      expect(parseLevel(documentOf(change(sampleDraft))).ok).toBe(true);
  });
});

describe("a knob", () => {
  test("has a range around where it starts", () => {
    expect(withKnob({ ...wide, knobs: [] }, "w1.0.0").knobs).toEqual([
      { parameter: "w1.0.0", step: 0.5, min: 0, max: 4 },
    ]);
  });

  test("that is locked again takes its logs along, and moves the others up", () => {
    const draft = {
      ...sampleDraft,
      solution: [{ kind: "nudge", knob: 1, direction: 1 }] as const,
      wrong: [
        { why: "the weight", log: [{ kind: "nudge", knob: 0, direction: 1 }] as const },
        { why: "the bias", log: [{ kind: "nudge", knob: 1, direction: -1 }, { kind: "undo" }] as const },
      ],
    };
    const left = withoutKnob(draft, 0);
    expect(left.wrong).toEqual([
      { why: "the bias", log: [{ kind: "nudge", knob: 0, direction: -1 }, { kind: "undo" }] },
    ]);
    expect(left.solution).toEqual([{ kind: "nudge", knob: 0, direction: 1 }]);
    expect(withoutKnob(draft, 1).solution).toBeUndefined();
  });
});

test("placing has one example and something wanted, and comes back as it was", () => {
  const placing = withKind(sampleDraft, "backprop");
  expect(placing.examples).toHaveLength(1);
  expect(placing.wanted).toEqual(["w1.0.0"]);
  expect(parseLevel(documentOf(placing)).ok).toBe(true);
  expect(withWanted(placing, "b1.0").wanted).toEqual(["w1.0.0", "b1.0"]);
  expect(withWanted(placing, "w1.0.0").wanted).toEqual([]);
  expect(withKind(placing, "nudge").knobs).toBe(sampleDraft.knobs);
});

test("a single nudge is a budget of one", () => {
  expect(withMode(sampleDraft, "one").budget).toBe(1);
});

test("a ceiling comes and goes", () => {
  expect(withCeiling(sampleDraft, 30).ceiling).toBe(30);
  expect("ceiling" in withCeiling(withCeiling(sampleDraft, 30), undefined)).toBe(false);
});

test("starts that are found late are for the knobs that were there when the search began", () => {
  const { knobs } = wide;
  const renamed = { ...wide, text: { ...wide.text, title: "Another" } };
  expect(withStarts(renamed, [[1, 2]], knobs).starts).toEqual([[1, 2]]);
  const more = withKnob(wide, "w1.0.1");
  expect(withStarts(more, [[1, 2]], knobs)).toBe(more);
});
