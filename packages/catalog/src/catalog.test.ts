import { readFileSync } from "node:fs";
import { placeAt, placeExplaining } from "@nn/course";
import { type Level, type Move, resultOf, validate } from "@nn/level-kit";
import katex from "katex";
import { describe, expect, test } from "vitest";
import { levelBySlug, levelByUuid, packs, worlds } from "./index.ts";
import { linesOf, pastText, readPacks, registryText, solutionsText } from "./read/index.ts";
import { root } from "./testing/workspace.ts";

const read = readPacks(root);
if (!read.ok) throw new Error(linesOf(read.error));

test("the registry is fresh; if not, run `pnpm --filter @nn/catalog gen`", () => {
  const committed = (name: string) => readFileSync(new URL(`./generated/${name}.ts`, import.meta.url), "utf8");
  expect(committed("registry")).toBe(registryText(read.value));
  expect(committed("past")).toBe(pastText(read.value));
  expect(committed("solutions")).toBe(solutionsText(read.value));
});

test("every level of every pack is in the registry, and found by slug and uuid", () => {
  const onDisk = read.value.flatMap(({ levels }) => levels.map(({ entry }) => entry.level));
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

describe.each(read.value.map(({ manifest, levels }) => ({ pack: manifest.name, levels })))("$pack", ({ levels }) => {
  describe.each(levels.map(({ file, entry }) => ({ file, entry })))("$file", ({ entry }) => {
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

    test("its formulas can be typeset", () => {
      const formulas = Object.values(level.text)
        .flatMap(({ title, goal, aha }) => [title, goal, aha])
        .flatMap((sentence) => sentence.split("$").filter((_, at) => at % 2 === 1));
      const typeset = () =>
        formulas.map((formula) => katex.renderToString(formula, { strict: "error", throwOnError: true }));
      expect(typeset).not.toThrow();
    });
  });
});
