import { describe, expect, test } from "vitest";
import type { Level } from "../document/level.ts";
import { chain, levelWith, oneWeight, twoExamples } from "../testing/levels.ts";
import { gatherPacks, type Origin } from "./gather-packs.ts";
import type { ReadPack } from "./read-pack.ts";

const WORLDS = ["one-neuron", "the-chain"];
const pack = (name: string, ...levels: readonly Level[]): Required<ReadPack> => ({
  name,
  manifest: { name, license: "MIT", world: "one-neuron", core: "^0.1.0", levels: ["levels/*.level.json"], past: [] },
  levels: levels.map((level) => ({ file: `levels/${level.slug}.level.json`, slug: level.slug, level })),
  past: [],
  issues: [],
});
const inWorld = (world: string, each: Required<ReadPack>): Required<ReadPack> => ({
  ...each,
  manifest: { ...each.manifest, world },
});
const later = levelWith({ teaches: "weight-gradient", requires: ["cost-slope"] }, twoExamples);
/** Packs of the workspace, unless they say otherwise. */
const gather = (...packs: readonly (ReadPack | { readonly origin: Origin; readonly pack: ReadPack })[]) =>
  gatherPacks(
    packs.map((each) => ("pack" in each ? each : { origin: "workspace" as const, pack: each })),
    { worlds: WORLDS, coreVersion: "0.1.4" },
  );
const namesOf = ({ packs }: ReturnType<typeof gather>) => packs.map(({ name }) => name);
const issuesIn = ({ refused }: ReturnType<typeof gather>) => refused.flatMap(({ issues }) => issues);

test("[V12] packs whose levels follow each other fit together", () => {
  expect(gather(pack("a", oneWeight), pack("b", later))).toMatchObject({ refused: [] });
  expect(gather(pack("a", oneWeight, later))).toMatchObject({ refused: [] });
});

test.each([
  {
    name: "a uuid used twice",
    packs: [pack("a", oneWeight), pack("b", levelWith({ slug: "other" }))],
    at: { pack: "b", file: "levels/other.level.json", slug: "other", path: "level.id" },
    fault: { code: "id-taken", id: oneWeight.id, by: "a/levels/one-weight.level.json" },
  },
  {
    name: "a slug used twice",
    packs: [pack("a", oneWeight), pack("b", levelWith({ id: twoExamples.id }))],
    at: { pack: "b", file: "levels/one-weight.level.json", slug: "one-weight", path: "level.slug" },
    fault: { code: "slug-taken", slug: "one-weight", by: "a/levels/one-weight.level.json" },
  },
  {
    name: "an idea that is taught after it is required",
    packs: [pack("a", later, oneWeight)],
    at: { pack: "a", file: "levels/two-examples.level.json", slug: "two-examples", path: "level.requires.0" },
    fault: { code: "taught-later", concept: "cost-slope", by: "a/levels/one-weight.level.json" },
  },
  {
    name: "a file not named after its slug",
    packs: [{ ...pack("a"), levels: [{ file: "levels/x.level.json", slug: "x", level: oneWeight }] }],
    at: { pack: "a", file: "levels/x.level.json", slug: "one-weight", path: "level" },
    fault: { code: "wrong-file-name", expected: "one-weight.level.json" },
  },
  {
    name: "an unknown world",
    packs: [inWorld("atlantis", pack("a", oneWeight))],
    at: { pack: "a", file: "package.json", path: "nnLevels.world" },
    fault: { code: "unknown-world", world: "atlantis", known: WORLDS },
  },
  {
    name: "a core of another version",
    packs: [{ ...pack("a", oneWeight), manifest: { ...pack("a").manifest, core: "^0.2.0" } }],
    at: { pack: "a", file: "package.json", path: "nnLevels.core" },
    fault: { code: "other-core", range: "^0.2.0", version: "0.1.4" },
  },
  {
    name: "a name that another pack has",
    packs: [pack("a", oneWeight), pack("a", later)],
    at: { pack: "a", file: "package.json", path: "name" },
    fault: { code: "name-taken", name: "a" },
  },
])("[V12] $name is found", ({ packs, at, fault }) => {
  expect(issuesIn(gather(...packs))).toEqual([{ rule: "V12", ...at, ...fault }]);
});

describe("one pack never stops another", () => {
  test("[V12] a pack with an issue is left out, and the others stay", () => {
    const bad: ReadPack = {
      ...pack("a", oneWeight),
      issues: [{ rule: "V1", pack: "a", file: "package.json", path: "", code: "no-file" }],
    };
    const gathered = gather(bad, pack("b", oneWeight), pack("c", later));
    expect(namesOf(gathered)).toEqual(["b", "c"]);
    expect(gathered.refused).toEqual([{ name: "a", pack: bad, issues: bad.issues }]);
  });

  test("[V12] what copies a level is refused, whatever its name, its world or its place", () => {
    const own = { origin: "own" as const, pack: inWorld("the-chain", pack("z", { ...chain, requires: [] })) };
    const copy = pack("a", { ...chain, requires: [] });
    expect(namesOf(gather({ origin: "installed", pack: copy }, own))).toEqual(["z"]);
    expect(namesOf(gather(copy, own))).toEqual(["z"]);
    expect(namesOf(gather({ origin: "installed", pack: pack("a", oneWeight) }, pack("b", oneWeight)))).toEqual(["b"]);
  });

  test("[V12] a good pack that teaches what an earlier world requires is nobody's fault", () => {
    const early = { origin: "own" as const, pack: pack("z", later) };
    const teacher = inWorld("the-chain", pack("a", { ...chain, teaches: "cost-slope", requires: [] }));
    expect(gather(early, teacher).refused).toEqual([]);
    expect(issuesIn(gather(early, { origin: "own", pack: teacher }))).toMatchObject([
      { pack: "z", code: "taught-later", by: "a/levels/chain.level.json" },
    ]);
  });
});

describe("the order of play", () => {
  test("[V12] is by world, then so that what is required is taught before, whatever the packs are called", () => {
    const teacher = pack("z", oneWeight);
    expect(namesOf(gather(pack("a", later), teacher))).toEqual(["z", "a"]);
    const chained = inWorld("the-chain", pack("a", { ...chain, requires: [] }));
    expect(namesOf(gather(chained, teacher))).toEqual(["z", "a"]);
  });

  test("[V12] of packs that need each other, the one that comes first stays first", () => {
    const one = pack("a", later);
    const other = pack("b", levelWith({ requires: ["weight-gradient"] }));
    expect(namesOf(gather(one, other))).toEqual(["a", "b"]);
  });
});

const before = (rev: number, file = `past/one-weight.${rev}.level.json`) => ({ file, level: levelWith({ rev }) });
const now = pack("a", levelWith({ rev: 3 }));

test("[V13] past revisions stand beside the level that is played now, and beside none that has gone", () => {
  expect(gather({ ...now, past: [before(1), before(2)] }).refused).toEqual([]);
  expect(gather({ ...pack("a", later), past: [before(1)] }).refused).toEqual([]);
});

test.each([
  {
    name: "one that is not older than the level",
    past: [before(3)],
    at: { file: "past/one-weight.3.level.json", path: "level.rev" },
    fault: { code: "not-past", rev: 3, now: 3 },
  },
  {
    name: "one that is there twice",
    past: [before(1), before(1, "more/one-weight.1.level.json")],
    at: { file: "more/one-weight.1.level.json", path: "level.rev" },
    fault: { code: "revision-taken", rev: 1, by: "a/past/one-weight.1.level.json" },
  },
  {
    name: "one whose file does not say its revision",
    past: [before(1, "past/one-weight.2.level.json")],
    at: { file: "past/one-weight.2.level.json", path: "level" },
    fault: { code: "wrong-file-name", expected: "one-weight.1.level.json" },
  },
])("[V13] of past revisions, $name is found", ({ past, at, fault }) => {
  expect(issuesIn(gather({ ...now, past }))).toEqual([{ rule: "V13", pack: "a", slug: "one-weight", ...at, ...fault }]);
});

test.each([
  { name: "that is played now", owner: now, by: "a/levels/one-weight.level.json" },
  { name: "that has gone", owner: { ...pack("a", chain), past: [before(1)] }, by: "a/past/one-weight.1.level.json" },
])("[V13] no pack keeps a past revision of another's level $name", ({ owner, by }) => {
  const gathered = gather({ origin: "own", pack: owner }, { ...pack("b", later), past: [before(2)] });
  const at = { pack: "b", slug: "one-weight", file: "past/one-weight.2.level.json", path: "level.id" };
  expect(issuesIn(gathered)).toEqual([{ rule: "V13", ...at, code: "id-taken", id: oneWeight.id, by }]);
  expect(namesOf(gathered)).toEqual(["a"]);
});

test("[V16] from the second world on, levels whose knobs are turned have two further starts", () => {
  const found = (level: Level) => issuesIn(gather(pack("a", oneWeight), inWorld("the-chain", pack("b", level))));
  const starts = [
    { values: [3, 1], par: 4 },
    { values: [2, 2], par: 4 },
  ];
  const at = { pack: "b", file: "levels/two-examples.level.json", slug: "two-examples", path: "level.starts" };
  expect(found(levelWith({ starts: starts.slice(1) }, later))).toEqual([
    { rule: "V16", ...at, code: "too-few-starts", starts: 1, least: 2 },
  ]);
  expect(found(levelWith({ starts }, later))).toEqual([]);
  expect(found({ ...chain, requires: [] })).toEqual([]);
});
