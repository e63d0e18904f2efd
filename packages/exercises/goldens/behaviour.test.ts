import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type FamilyId, families } from "./adapter.ts";
import { corpusOf, differencesBetween, factsIn, fileOf } from "./corpus.ts";

/** More than this would bury the first one. */
const MOST_TOLD = 30;

const storedFor = (family: FamilyId): string =>
  existsSync(fileOf(family)) ? readFileSync(fileOf(family), "utf8") : "";

const advice = "If this is intended, run pnpm --filter @nn/exercises goldens and say why in the commit.";

describe("25 seeds of every family ask, accept, refuse and name what they did before", () => {
  test.each(families)("$id", ({ id }) => {
    const differences = differencesBetween(factsIn(storedFor(id)), factsIn(corpusOf(id)));
    const told = differences.slice(0, MOST_TOLD).map((difference) => `${id} ${difference}`);
    expect(differences.length, [`${differences.length} differences. ${advice}`, ...told].join("\n")).toBe(0);
  });

  test("a family that is gone leaves no file behind", () => {
    const kept = readdirSync(new URL("./generated/", import.meta.url)).sort();
    expect(kept).toEqual(families.map(({ id }) => `${id}.txt`).sort());
  });
});

test("a difference says where it is, what was and what is", () => {
  const facts = (...lines: readonly string[]) => factsIn(["Generated", "[seed 7, sum]", ...lines, ""].join("\n"));
  const before = facts("answer = 3 → correct", "mistake missing-two = 1.5 → told", "label = a");
  const after = facts("answer = 3 → correct", "mistake missing-two = 1.5 → wrong", "note = b");
  expect(differencesBetween(before, after)).toEqual([
    "[seed 7, sum] mistake missing-two\n  before: 1.5 → told\n  after:  1.5 → wrong",
    "[seed 7, sum] label\n  before: a\n  after:  (nothing)",
    "[seed 7, sum] note\n  before: (nothing)\n  after:  b",
  ]);
});

test("a corpus that is not one is refused", () => {
  expect(() => factsIn("Generated\n[seed 1]\nanswer = 3\nanswer = 4\n")).toThrow("stands twice");
  expect(() => factsIn("Generated\n[seed 1]\nnothing\n")).toThrow("neither");
});
