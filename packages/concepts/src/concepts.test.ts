import { describe, expect, test } from "vitest";
import { concepts } from "./concepts.ts";

const ids = concepts.map(({ id }) => id as string);

test("every id is there once and is a word of lower-case letters and hyphens", () => {
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
});

test("titles differ", () => {
  expect(new Set(concepts.map(({ title }) => title)).size).toBe(concepts.length);
});

describe.each(concepts.map((concept, at) => ({ ...concept, at })))("$id", ({ at, title, summary, requires }) => {
  test("stands after everything that it requires, so that no idea waits for itself", () => {
    for (const needed of requires) {
      expect(ids).toContain(needed);
      expect(ids.indexOf(needed)).toBeLessThan(at);
    }
    expect(new Set(requires).size).toBe(requires.length);
  });

  test("has a title of a few words and a summary that ends as a sentence", () => {
    expect(title.length).toBeGreaterThan(3);
    expect(title.length).toBeLessThanOrEqual(40);
    expect(summary).toMatch(/^[A-Z].*\.$/);
    expect(summary.length).toBeLessThanOrEqual(240);
  });

  test("opens and closes its formulas", () => {
    expect((summary.match(/\$/g) ?? []).length % 2).toBe(0);
    for (const formula of summary.split("$").filter((_, index) => index % 2 === 1)) {
      expect(formula.trim()).not.toBe("");
      expect(formula.split("{").length).toBe(formula.split("}").length);
    }
  });
});

test("the chapter goes from the slope of one link to the descent with all parameters", () => {
  const milestones = ["derivative", "chain-rule", "weight-gradient", "backwards", "sum-over-paths", "gradient-descent"];
  expect(ids.filter((id) => milestones.includes(id))).toEqual(milestones);
});
