import { expect, test } from "vitest";
import { and, list, plural } from "./english.en.ts";

test("English lists things with commas, and joins them without one before the last", () => {
  expect(list(["3 right answers", "1 level solved"])).toBe("3 right answers, 1 level solved");
  expect(and(["w", "z", "a"])).toBe("w, z and a");
  expect(and(["w", "z"])).toBe("w and z");
  expect(and(["w"])).toBe("w");
});

test("English has one form for one and another for all others", () => {
  expect([0, 1, 2].map((count) => plural(count, { one: "star", other: "stars" }))).toEqual(["stars", "star", "stars"]);
});
