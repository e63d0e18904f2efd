import { expect, test } from "vitest";
import type { Level } from "../document/level.ts";
import { levelWith, oneWeight, twoExamples } from "../testing/levels.ts";
import { checkPacks, type PackOfLevels } from "./check-packs.ts";

const pack = (name: string, ...levels: readonly Level[]): PackOfLevels => ({
  manifest: { name, license: "MIT", world: "first-steps", core: "^0.1.0", levels: ["levels/*.level.json"] },
  levels: levels.map((level) => ({ file: `levels/${level.slug}.level.json`, level })),
});
const later = levelWith({ teaches: "weight-gradient", requires: ["cost-slope"] }, twoExamples);
const check = (...packs: readonly PackOfLevels[]) => checkPacks(packs, ["first-steps"], "0.1.4");

test("[V12] packs whose levels follow each other fit together", () => {
  expect(check(pack("a", oneWeight), pack("b", later))).toEqual([]);
  expect(check(pack("a", oneWeight, later))).toEqual([]);
});

test.each([
  {
    name: "a uuid used twice",
    packs: [pack("a", oneWeight), pack("b", levelWith({ slug: "other" }))],
    path: "b/levels/other.level.json",
    says: /has the id 0190a8a0.* of a\/levels\/one-weight\.level\.json; give it one of its own/,
  },
  {
    name: "a slug used twice",
    packs: [pack("a", oneWeight), pack("b", levelWith({ id: twoExamples.id }))],
    path: "b/levels/one-weight.level.json",
    says: /has the slug one-weight of a/,
  },
  {
    name: "an idea that is taught after it is required",
    packs: [pack("a", later), pack("b", oneWeight)],
    path: "a/levels/two-examples.level.json",
    says: /requires cost-slope, which only b\/levels\/one-weight\.level\.json teaches, later/,
  },
  {
    name: "a file that is called other than its slug",
    packs: [{ ...pack("a"), levels: [{ file: "levels/x.level.json", level: oneWeight }] }],
    path: "a/levels/x.level.json",
    says: /must be called one-weight\.level\.json/,
  },
  { name: "a pack without levels", packs: [pack("a")], path: "a/package.json", says: /names no level/ },
  {
    name: "an unknown world",
    packs: [{ ...pack("a", oneWeight), manifest: { ...pack("a").manifest, world: "atlantis" } }],
    path: "a/package.json",
    says: /"atlantis", but there are only first-steps/,
  },
  {
    name: "a core of another time",
    packs: [{ ...pack("a", oneWeight), manifest: { ...pack("a").manifest, core: "^0.2.0" } }],
    path: "a/package.json",
    says: /made for core \^0\.2\.0, but this is 0\.1\.4/,
  },
])("[V12] $name is found", ({ packs, path, says }) => {
  expect(check(...packs)).toEqual([{ rule: "V12", path, message: expect.stringMatching(says) }]);
});
