import { packs } from "@nn/catalog";
import { checkFiles } from "@nn/catalog/check";
import type { Level } from "@nn/level-kit";
import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { withKind, withMode } from "./changes.ts";
import { sampleDraft, telling } from "./draft.test-data.ts";
import type { Draft } from "./draft.ts";
import { draftOf, renamed } from "./draft-of.ts";
import { examineDraft, type Finding, type Stage } from "./examine-draft.ts";
import { slugOf } from "./slug.ts";
import { zipOf } from "./zip.ts";

function findingOf(draft: Draft, stages: Stage[] = []): Finding {
  const examined = examineDraft(draft, telling, (stage) => stages.push(stage));
  if (examined.kind !== "found") throw new Error(JSON.stringify(examined.issues));
  return examined.finding;
}

/** What a contributor unpacks, checked as the project does. */
function checked(draft: Draft) {
  const { entry, files } = findingOf(draft);
  const { slug } = entry.level;
  const unpacked = Object.entries(unzipSync(zipOf(slug, files)));
  const inFolder = unpacked.map(([path, bytes]) => [path.slice(slug.length + 1), bytes] as const);
  return { paths: unpacked.map(([path]) => path), lines: checkFiles(new Map(inFolder), slug).lines };
}

const shipped = (slug: string): Level => {
  const level = packs.flatMap(({ levels }) => levels).find((each) => each.slug === slug);
  if (!level) throw new Error(`no level ${slug}`);
  return level;
};

describe("a pack from the editor", () => {
  test.each<readonly [string, Draft]>([
    ["the first draft", sampleDraft],
    ["a first draft that asks for signs and ranking", withKind(sampleDraft, "predict")],
    ["a first draft in fog", withMode(sampleDraft, "fog")],
    ["a first draft in ink", withMode(sampleDraft, "ink")],
    ["a first draft whose factors are placed", withKind(sampleDraft, "backprop")],
    ["a shipped level", renamed(draftOf(shipped("coarse-and-fine"), sampleDraft.id, "one-neuron"))],
  ])("of %s passes every rule, unchanged", (_, draft) => {
    expect(findingOf(draft).issues).toEqual([]);
    expect(checked(draft).lines).toBe("");
  });

  test("has its files where the project looks for them", () => {
    expect(checked(sampleDraft).paths).toEqual([
      "a-line/package.json",
      "a-line/levels/a-line.level.json",
      "a-line/levels/a-line.solution.json",
      "a-line/levels/a-line.wrong.json",
    ]);
  });

  test("is the same, byte for byte, for the same level", () => {
    const bytes = () => zipOf("a-line", findingOf(sampleDraft).files);
    expect(bytes()).toEqual(bytes());
  });
});

describe("an examination", () => {
  test("writes the solver's par, and tells what it does", () => {
    const stages: Stage[] = [];
    const { entry, reports } = findingOf(sampleDraft, stages);
    expect(entry.level.par).toBe(3);
    expect(reports[0]).toMatchObject({ par: 3, proved: true });
    expect(stages).toEqual([{ kind: "checking" }]);
  });

  test("keeps the author's own solution where it is at par, and the solver's where it is not", () => {
    const own = [
      { kind: "nudge", knob: 1, direction: -1 },
      { kind: "nudge", knob: 0, direction: -1 },
      { kind: "nudge", knob: 1, direction: -1 },
    ] as const;
    const kept = findingOf({ ...sampleDraft, solution: own });
    expect(kept.keepsSolution).toBe(true);
    expect(kept.entry.solutions).toEqual([own]);
    const short = findingOf({ ...sampleDraft, solution: own.slice(0, 2) });
    expect(short.keepsSolution).toBe(false);
    expect(short.issues).toEqual([]);
  });

  test("names what is wrong, from the document to the pack", () => {
    const unread = examineDraft({ ...sampleDraft, text: { ...sampleDraft.text, title: "" } }, telling, () => undefined);
    expect(unread).toMatchObject({ kind: "unreadable", issues: [{ path: "text.en.title", code: "too-little" }] });
    const codes = (draft: Draft) => findingOf(draft).issues.map(({ code }) => code);
    expect(codes({ ...sampleDraft, target: 100 })).toEqual([
      "start-too-near",
      "no-wrong-log",
      "one-knob-wins",
      "chance-wins",
    ]);
    expect(codes({ ...sampleDraft, budget: 1 })).toEqual(["no-wrong-log", "not-solvable"]);
    expect(codes({ ...sampleDraft, world: "the-chain" })).toEqual(["too-few-starts"]);
    const titled = (title: string) => ({ ...sampleDraft, text: { ...sampleDraft.text, title } });
    expect(codes(titled("First Nudge"))).toEqual(["slug-taken"]);
    expect(codes({ ...sampleDraft, text: { ...sampleDraft.text, aha: "TODO" } })).toEqual(["placeholder"]);
  });

  test("of a level from a link is not held against the map", () => {
    const draft = { ...sampleDraft, text: { ...sampleDraft.text, title: "First Nudge" } };
    const examined = examineDraft(draft, { ...telling, isForMap: false }, () => undefined);
    expect(examined).toMatchObject({ kind: "found", finding: { issues: [] } });
  });
});

test.each([
  ["Dead ReLU!", "dead-relu"],
  ["Été à la neige", "ete-a-la-neige"],
  ["坂", "level-0190a8a0"],
  ["x".repeat(60), "x".repeat(40)],
])("the address of %s is %s", (title, slug) => {
  expect(slugOf({ ...sampleDraft, text: { ...sampleDraft.text, title } })).toBe(slug);
});
