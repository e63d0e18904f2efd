import { dailyId, dailyLevel } from "@nn/level-kit";
import { describe, expect, test } from "vitest";
import { levelBySlug, levelByUuid } from "./index.ts";
import { levelOfRevision } from "./revisions.ts";

test("the level of a day is found by its slug and its uuid", () => {
  const level = dailyLevel("2026-11-28");
  expect(levelBySlug("daily-2026-11-28")).toEqual(level);
  expect(levelByUuid(dailyId("2026-11-28"))).toEqual(level);
  expect(levelOfRevision(level.id, 1)).toEqual(level);
  expect(levelOfRevision(level.id, 2)).toBeUndefined();
});

test("a level is made once, and again when many others were asked for", () => {
  const first = levelBySlug("daily-2026-03-01");
  expect(levelBySlug("daily-2026-03-01")).toBe(first);
  for (let day = 10; day <= 25; day++) levelBySlug(`daily-2026-04-${day}`);
  expect(levelBySlug("daily-2026-03-01")).not.toBe(first);
  expect(levelBySlug("daily-2026-03-01")).toEqual(first);
});

describe("what is no day that is played", () => {
  test.each(["daily-2026-02-30", "daily-2025-12-31", "daily-2100-01-01", "daily-", "daily-today"])("%s", (slug) => {
    expect(levelBySlug(slug)).toBeUndefined();
  });

  test("has no uuid either", () => {
    expect(levelByUuid(dailyId("2026-02-30"))).toBeUndefined();
    expect(levelByUuid(dailyId("2025-12-31"))).toBeUndefined();
  });
});
