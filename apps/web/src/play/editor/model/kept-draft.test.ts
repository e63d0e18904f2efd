import { packs } from "@nn/catalog";
import { describe, expect, test } from "vitest";
import { sampleDraft } from "./draft.test-data.ts";
import { draftOf } from "./draft-of.ts";
import { keepable, readDraft, readHistory } from "./kept-draft.ts";

const stored = (value: unknown) => JSON.parse(JSON.stringify(value));

test("every level of the catalogue can be begun with, and is there after a reload", () => {
  for (const { world, levels } of packs)
    for (const level of levels) {
      const draft = draftOf(level, sampleDraft.id, world);
      expect(readDraft(stored(draft)), level.slug).toEqual(draft);
    }
});

test("an unfinished draft is there after a reload, with what is wrong in it", () => {
  const unfinished = {
    ...sampleDraft,
    text: { ...sampleDraft.text, title: "" },
    knobs: [{ parameter: "w1.0.0", step: -3, min: 9, max: 1 }],
    wrong: [{ why: "", log: [{ kind: "nudge", knob: 0, direction: 1 }] }],
  };
  expect(readDraft(stored(unfinished))).toEqual(unfinished);
});

test("the way back outlives a reload, as far as it is kept and can be read", () => {
  const named = (title: string) => ({ ...sampleDraft, text: { ...sampleDraft.text, title } });
  const past = Array.from({ length: 60 }, (_, at) => named(String(at)));
  const kept = keepable({ now: sampleDraft, past, future: [named("ahead")], about: "title" });
  const read = readHistory(stored(kept));
  expect(read).toEqual({ now: sampleDraft, past: past.slice(-30), future: [named("ahead")], about: undefined });
  expect(readHistory(stored({ ...kept, past: ["?", named("left")] }))?.past).toEqual([named("left")]);
  expect(readHistory(stored({ ...kept, now: "?" }))).toBeUndefined();
  expect(readHistory(stored(sampleDraft))).toBeUndefined();
});

describe("what cannot be shown is not taken up:", () => {
  test.each([
    ["nothing", undefined],
    ["a word", "draft"],
    ["an example that is too short", { ...sampleDraft, examples: [{ input: [], target: [0] }] }],
    ["a knob without a parameter", { ...sampleDraft, knobs: [{ parameter: "w9.0.0", step: 1, min: 0, max: 1 }] }],
    ["a row of weights too few", { ...sampleDraft, network: { ...sampleDraft.network, weights: [] } }],
    ["an unknown concept", { ...sampleDraft, teaches: "alchemy" }],
    ["a start without values", { ...sampleDraft, starts: [[]] }],
  ])("%s", (_, value) => {
    expect(readDraft(value === undefined ? undefined : stored(value))).toBeUndefined();
  });

  test("logs that are none, while the rest is", () => {
    const draft = { ...sampleDraft, wrong: [{ why: "?", log: [{ kind: "jump" }] }] };
    expect(readDraft(stored(draft))).toEqual({ ...sampleDraft, wrong: [] });
  });
});
