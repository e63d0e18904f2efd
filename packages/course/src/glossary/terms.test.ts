import { describe, expect, test } from "vitest";
import { placeAt, placeTeaching } from "../find.ts";
import { terms } from "./terms.ts";

test("terms differ in title", () => {
  const titles = terms.map(({ title }) => title);
  expect(titles.length).toBeGreaterThan(30);
  expect(new Set(titles).size).toBe(titles.length);
});

describe.each(terms)("$id", ({ id, meaning, concept, explainedAt }) => {
  test("stands in an address", () => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  test("is explained in one or two sentences that close their formulas", () => {
    expect(meaning).toMatch(/[.]$/);
    expect(meaning.length).toBeLessThanOrEqual(240);
    expect(meaning.split("$").length % 2).toBe(1);
  });

  test("leads to a section that can be read", () => {
    expect(explainedAt === undefined ? placeTeaching(concept) : placeAt(explainedAt)).toBeDefined();
  });
});
