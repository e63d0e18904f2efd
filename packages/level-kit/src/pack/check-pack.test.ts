import { describe, expect, test } from "vitest";
import { levelWith, twoExamples } from "../testing/levels.ts";
import { down, up } from "../testing/moves.ts";
import { checkPack, type Surroundings } from "./check-pack.ts";
import { FIRST_TEXTS, PLACEHOLDERS } from "./first-texts.en.ts";
import type { PackFile } from "./pack-files.ts";
import { MOST_LEVELS } from "./read-pack.ts";

const surroundings: Surroundings = {
  worlds: ["one-neuron"],
  coreVersion: "0.1.0",
  hasSection: (address) => address === "downhill#one-step",
  whyNotTypeset: (formula) => (formula.includes("\\frac") ? "Expected group" : undefined),
};
const manifest = {
  name: "levels-hills",
  license: "MIT",
  nnLevels: { format: 1, core: "^0.1.0", world: "one-neuron", levels: ["levels/*.level.json"] },
};
const good: Readonly<Record<string, PackFile>> = {
  "package.json": JSON.stringify(manifest),
  "levels/two-examples.level.json": JSON.stringify(twoExamples),
  "levels/two-examples.solution.json": JSON.stringify([[down(0), down(1), down(1)]]),
  "levels/two-examples.wrong.json": JSON.stringify([{ why: "The wrong way.", log: [up()] }]),
};
const check = (change: Readonly<Record<string, PackFile>> = {}) =>
  checkPack(new Map(Object.entries({ ...good, ...change })), "folder", surroundings);
const withText = (change: object) =>
  check({
    "levels/two-examples.level.json": JSON.stringify(
      levelWith({ text: { en: { ...twoExamples.text.en, ...change } } }, twoExamples),
    ),
  }).issues;
const place = { pack: "levels-hills", file: "levels/two-examples.level.json", slug: "two-examples" };

test("[V12] a good pack has no issue, its levels, and what is known about each", () => {
  const { name, levels, issues, reports } = check();
  expect({ name, issues }).toEqual({ name: "levels-hills", issues: [] });
  expect(levels.map(({ slug, level }) => ({ slug, level }))).toEqual([{ slug: "two-examples", level: twoExamples }]);
  expect(reports.get("levels/two-examples.level.json")).toMatchObject([{ par: 3, proved: true }]);
});

describe("files", () => {
  test.each([
    {
      name: "no manifest, in a folder of some name",
      change: { "package.json": { code: "no-file" } },
      issue: { rule: "V1", pack: "folder", file: "package.json", path: "", code: "no-file" },
    },
    {
      name: "a manifest that is not JSON",
      change: { "package.json": "{" },
      issue: {
        rule: "V1",
        pack: "folder",
        file: "package.json",
        path: "",
        code: "not-json",
        detail: expect.any(String),
      },
    },
    {
      name: "a solution that is missing",
      change: { "levels/two-examples.solution.json": { code: "no-file" } },
      issue: { ...place, rule: "V1", file: "levels/two-examples.solution.json", path: "solution", code: "no-file" },
    },
    {
      name: "a folder of levels that leads out",
      change: {
        levels: { code: "leads-out" },
        "package.json": JSON.stringify({
          ...manifest,
          nnLevels: { ...manifest.nnLevels, levels: ["levels/two-examples.level.json", "levels/x.level.json"] },
        }),
      },
      issue: { rule: "V12", pack: place.pack, file: "package.json", path: "nnLevels.levels.1", code: "leads-out" },
    },
    {
      name: "a pattern that finds nothing",
      change: {
        "package.json": JSON.stringify({
          ...manifest,
          nnLevels: { ...manifest.nnLevels, levels: ["levels/*.level.json", "more/*.level.json"] },
        }),
      },
      issue: { rule: "V12", pack: place.pack, file: "package.json", path: "nnLevels.levels.1", code: "empty-pack" },
    },
    {
      name: "a level that no pattern finds",
      change: { "more/lost.level.json": "{}" },
      issue: {
        rule: "V12",
        pack: place.pack,
        file: "more/lost.level.json",
        slug: "lost",
        path: "",
        code: "not-listed",
      },
    },
    {
      name: "more files than are looked through",
      change: { ".": { code: "too-many-files", most: 4000 } },
      issue: { rule: "V12", pack: place.pack, file: ".", path: "", code: "too-many-files", most: 4000 },
    },
  ] as const)("[V1 V12] $name", ({ change, issue }) => {
    expect(check(change as Readonly<Record<string, PackFile>>).issues).toEqual([issue]);
  });

  test("[V12] thousands of levels are counted, not read", () => {
    const many = Array.from({ length: 3000 }, (_, at) => [`levels/l${at}.level.json`, "["] as const);
    expect(check(Object.fromEntries(many))).toMatchObject({
      levels: [],
      issues: [{ code: "too-many-levels", levels: 3001, most: MOST_LEVELS }],
    });
  });

  test("[V1] a file that is missing hides nothing that is wrong with the others", () => {
    const { issues } = check({
      "levels/two-examples.wrong.json": { code: "no-file" },
      "levels/two-examples.level.json": JSON.stringify({ ...twoExamples, rev: 0 }),
    });
    expect(issues.map(({ path, code }) => `${path} ${code}`)).toEqual(["wrong no-file", "level.rev too-little"]);
  });
});

test("[V17] formulas are typeset, in every text and language", () => {
  expect(withText({ aha: "So $x$ and $\\frac{1}$." })).toEqual([
    {
      ...place,
      rule: "V17",
      path: "level.text.en.aha",
      code: "not-typeset",
      formula: "\\frac{1}",
      detail: "Expected group",
    },
  ]);
});

test.each([PLACEHOLDERS.aha, PLACEHOLDERS.goal, "TODO", "Later: lorem ipsum"])(
  "[V18] %j is still to be written",
  (goal) => {
    expect(withText({ goal: goal.slice(0, 120) })).toMatchObject([
      { ...place, rule: "V18", path: "level.text.en.goal", code: "placeholder" },
    ]);
  },
);

test("[V18] why a player might try a wrong log is the author's to say, too", () => {
  const wrong = [
    { why: "The wrong way.", log: [up()] },
    { why: PLACEHOLDERS.why, log: [up()] },
  ];
  expect(check({ "levels/two-examples.wrong.json": JSON.stringify(wrong) }).issues).toEqual([
    {
      ...place,
      file: "levels/two-examples.wrong.json",
      rule: "V18",
      path: "wrong.1.why",
      code: "placeholder",
      found: PLACEHOLDERS.why,
    },
  ]);
});

describe("[V18] what the tools say of the level that they begin with", () => {
  const { why, ...texts } = FIRST_TEXTS;
  const wrong = JSON.stringify([{ why, log: [up()] }]);
  const leftIn = (network: object) =>
    check({
      "levels/two-examples.level.json": JSON.stringify(
        levelWith({ text: { en: texts }, network: { ...twoExamples.network, ...network } }, twoExamples),
      ),
      "levels/two-examples.wrong.json": wrong,
    })
      .issues.filter(({ rule }) => rule === "V18")
      .map(({ path }) => path);

  test("may stay while it is a line through two points, whatever its numbers", () => {
    expect(leftIn({})).toEqual([]);
    expect(leftIn({ weights: [[[4]]] })).toEqual([]);
  });

  test("is left over in any other level", () => {
    expect(leftIn({ layers: [{ neurons: 1, activation: "tanh" }] })).toEqual([
      "level.text.en.title",
      "level.text.en.goal",
      "level.text.en.aha",
      "wrong.0.why",
    ]);
  });
});

test("[V18] a word that only looks like a placeholder is none", () => {
  expect(withText({ goal: "Todos los pesos bajan." })).toEqual([]);
});

test("[V19] the section that a level names stands in the course", () => {
  const taughtAt = (address: string) =>
    check({
      "levels/two-examples.level.json": JSON.stringify(levelWith({ taughtAt: address }, twoExamples)),
    }).issues;
  expect(taughtAt("downhill#one-step")).toEqual([]);
  expect(taughtAt("magic#tricks")).toEqual([
    { ...place, rule: "V19", path: "level.taughtAt", code: "no-such-section" },
  ]);
});
