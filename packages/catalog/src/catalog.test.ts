import { readFileSync } from "node:fs";
import { placeAt, placeExplaining } from "@nn/course";
import { type Level, type Move, resultOf, validate } from "@nn/level-kit";
import { describe, expect, test } from "vitest";
import { levelBySlug, levelByUuid, packs, worlds } from "./index.ts";
import { linesOf } from "./lines-of.ts";
import { pastText, readCatalogue, refusedText, registryText, solutionsText } from "./read/index.ts";
import { root } from "./testing/workspace.ts";

const read = readCatalogue(root);

test("every pack is taken in", () => {
  expect(read.refused.map(({ issues }) => linesOf(issues)).join("\n")).toBe("");
});

test("the registry is fresh; if not, run `pnpm --filter @nn/catalog gen`", () => {
  const written = (name: string) => readFileSync(new URL(`./generated/${name}`, import.meta.url), "utf8");
  expect(written("registry.ts")).toBe(registryText(read.packs));
  expect(written("past.ts")).toBe(pastText(read.packs));
  expect(written("solutions.ts")).toBe(solutionsText(read.packs));
  expect(written("refused.json")).toBe(refusedText(read.refused));
});

test("the registry holds no solution", () => {
  expect(registryText(read.packs)).not.toMatch(/"direction"|"solution"|"wrong"|"why"/);
});

test("every level of every pack is in the registry, and found by slug and uuid", () => {
  const onDisk = read.packs.flatMap(({ levels }) => levels.flatMap(({ level }) => level ?? []));
  expect(packs.flatMap(({ levels }) => levels)).toEqual(onDisk);
  for (const level of onDisk) {
    expect(levelBySlug(level.slug)).toEqual(level);
    expect(levelByUuid(level.id)).toEqual(level);
  }
});

test.each(["", "nowhere", "__proto__", "constructor"])("there is no level %j", (name) => {
  expect(levelBySlug(name)).toBeUndefined();
  expect(levelByUuid(name)).toBeUndefined();
});

test("a pack of the workspace is named after its world, and the worlds come in their order", () => {
  const places = packs.map(({ world }) => worlds.findIndex(({ id }) => id === world));
  expect(places.length).toBeGreaterThan(0);
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  expect(packs.map(({ name }) => name)).toEqual(packs.map(({ world }) => `@nn/levels-${world}`));
});

test("worlds differ in id and title", () => {
  for (const key of ["id", "title"] as const)
    expect(new Set(worlds.map((world) => world[key])).size).toBe(worlds.length);
});

const endOf = (level: Level, start: number, log: readonly Move[]) => {
  const outcome = resultOf(level, start, log);
  return outcome.ok ? outcome.result : { solved: false };
};

describe.each(read.packs.map(({ manifest, levels }) => ({ pack: manifest.name, levels })))("$pack", ({ levels }) => {
  describe.each(levels.flatMap(({ file, entry }) => (entry ? [{ file, entry }] : [])))("$file", ({ entry }) => {
    const { level, solutions, wrong } = entry;

    test("breaks no rule of the validator", () => {
      expect(validate(entry)).toEqual([]);
    });

    test.each(solutions.map((log, start) => ({ start, log })))(
      "its solution of start $start earns three stars in one draft",
      ({ start, log }) => {
        expect(endOf(level, start, log)).toMatchObject({ solved: true, stars: 3, oneDraft: true });
      },
    );

    test.each(wrong.map(({ why, log }) => ({ why, log })))("does not fall for: $why", ({ log }) => {
      expect(endOf(level, 0, log)).toMatchObject({ solved: false });
    });

    test("the section that it names stands in the course", () => {
      const { teaches, taughtAt } = level;
      if (taughtAt === undefined) expect(placeExplaining(teaches)).toBeDefined();
      else expect(placeAt(taughtAt)).toBeDefined();
    });
  });
});
