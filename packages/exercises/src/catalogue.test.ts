import { concepts } from "@nn/concepts";
import { placeAt } from "@nn/course";
import { expect, test } from "vitest";
import { families, isFamilyId } from "./catalogue.ts";

test("every idea of the chapter is asked in at least two ways", () => {
  const counts = concepts.map(({ id }) => [id, families.filter(({ concept }) => concept === id).length] as const);
  expect(counts.filter(([, count]) => count < 2)).toEqual([]);
});

test("a family is known by its id, and no two share one", () => {
  expect(new Set(families.map(({ id }) => id)).size).toBe(families.length);
  expect(isFamilyId("last-weight")).toBe(true);
  expect(isFamilyId("toString")).toBe(false);
});

test("where a family says that it is taught, a section stands", () => {
  expect(families.filter(({ taughtAt }) => !placeAt(taughtAt)).map(({ id }) => id)).toEqual([]);
});
