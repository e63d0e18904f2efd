import { expect, test } from "vitest";
import type { Level } from "../document/level.ts";
import { chain, levelWith, oneWeight, twoExamples } from "../testing/levels.ts";
import { checkPacks, type PackOfLevels } from "./check-packs.ts";

const pack = (name: string, ...levels: readonly Level[]): PackOfLevels => ({
  manifest: { name, license: "MIT", world: "one-neuron", core: "^0.1.0", levels: ["levels/*.level.json"], past: [] },
  levels: levels.map((level) => ({ file: `levels/${level.slug}.level.json`, level })),
});
const later = levelWith({ teaches: "weight-gradient", requires: ["cost-slope"] }, twoExamples);
const check = (...packs: readonly PackOfLevels[]) => checkPacks(packs, ["one-neuron"], "0.1.4");

test("[V12] packs whose levels follow each other fit together", () => {
  expect(check(pack("a", oneWeight), pack("b", later))).toEqual([]);
  expect(check(pack("a", oneWeight, later))).toEqual([]);
});

test.each([
  {
    name: "a uuid used twice",
    packs: [pack("a", oneWeight), pack("b", levelWith({ slug: "other" }))],
    path: "b/levels/other.level.json",
    fault: { code: "id-taken", id: oneWeight.id, by: "a/levels/one-weight.level.json" },
  },
  {
    name: "a slug used twice",
    packs: [pack("a", oneWeight), pack("b", levelWith({ id: twoExamples.id }))],
    path: "b/levels/one-weight.level.json",
    fault: { code: "slug-taken", slug: "one-weight", by: "a/levels/one-weight.level.json" },
  },
  {
    name: "an idea that is taught after it is required",
    packs: [pack("a", later), pack("b", oneWeight)],
    path: "a/levels/two-examples.level.json",
    fault: { code: "taught-later", concept: "cost-slope", by: "b/levels/one-weight.level.json" },
  },
  {
    name: "a file not named after its slug",
    packs: [{ ...pack("a"), levels: [{ file: "levels/x.level.json", level: oneWeight }] }],
    path: "a/levels/x.level.json",
    fault: { code: "wrong-file-name", expected: "one-weight.level.json" },
  },
  { name: "a pack without levels", packs: [pack("a")], path: "a/package.json", fault: { code: "empty-pack" } },
  {
    name: "an unknown world",
    packs: [{ ...pack("a", oneWeight), manifest: { ...pack("a").manifest, world: "atlantis" } }],
    path: "a/package.json",
    fault: { code: "unknown-world", world: "atlantis", known: ["one-neuron"] },
  },
  {
    name: "a core of another version",
    packs: [{ ...pack("a", oneWeight), manifest: { ...pack("a").manifest, core: "^0.2.0" } }],
    path: "a/package.json",
    fault: { code: "other-core", range: "^0.2.0", version: "0.1.4" },
  },
])("[V12] $name is found", ({ packs, path, fault }) => {
  expect(check(...packs)).toEqual([{ rule: "V12", path, ...fault }]);
});

const before = (rev: number, file = `past/one-weight.${rev}.level.json`) => ({ file, level: levelWith({ rev }) });
const now = pack("a", levelWith({ rev: 3 }));

test("[V13] past revisions stand beside the level that is played now, and beside none that has gone", () => {
  expect(check({ ...now, past: [before(1), before(2)] })).toEqual([]);
  expect(check({ ...pack("a", later), past: [before(1)] })).toEqual([]);
});

test.each([
  {
    name: "one that is not older than the level",
    past: [before(3)],
    path: "a/past/one-weight.3.level.json",
    fault: { code: "not-past", rev: 3, now: 3 },
  },
  {
    name: "one that is there twice",
    past: [before(1), before(1, "more/one-weight.1.level.json")],
    path: "a/more/one-weight.1.level.json",
    fault: { code: "revision-taken", rev: 1, by: "a/past/one-weight.1.level.json" },
  },
  {
    name: "one whose file does not say its revision",
    past: [before(1, "past/one-weight.2.level.json")],
    path: "a/past/one-weight.2.level.json",
    fault: { code: "wrong-file-name", expected: "one-weight.1.level.json" },
  },
])("[V13] of past revisions, $name is found", ({ past, path, fault }) => {
  expect(check({ ...now, past })).toEqual([{ rule: "V12", path, ...fault }]);
});

test("[V16] from the second world on, levels whose knobs are turned have two further starts", () => {
  const second = (level: Level): PackOfLevels => {
    const { manifest, levels } = pack("b", level);
    return { manifest: { ...manifest, world: "the-chain" }, levels };
  };
  const found = (level: Level) =>
    checkPacks([pack("a", oneWeight), second(level)], ["one-neuron", "the-chain"], "0.1.4");
  const starts = [
    { values: [3, 1], par: 4 },
    { values: [2, 2], par: 4 },
  ];
  const path = "b/levels/two-examples.level.json";
  expect(found(levelWith({ starts: starts.slice(1) }, later))).toEqual([
    { rule: "V16", path, code: "too-few-starts", starts: 1, least: 2 },
  ]);
  expect(found(levelWith({ starts }, later))).toEqual([]);
  expect(found({ ...chain, requires: [] })).toEqual([]);
});
