import { expect, test } from "vitest";
import { matchesPattern } from "./matches-pattern.ts";

test.each([
  ["levels/a.level.json", "levels/a.level.json", true],
  ["levels/a.level.json", "levels/*.level.json", true],
  ["levels/ab.level.json", "levels/a*b.level.json", true],
  ["levels/aXbXb.level.json", "levels/a*b.level.json", true],
  ["levels/aXbXc.level.json", "levels/a*b*.level.json", true],
  ["levels/.level.json", "levels/*.level.json", true],
  ["levels/b.level.json", "levels/a.level.json", false],
  ["levels/a.level.jsonx", "levels/*.level.json", false],
  ["other/a.level.json", "levels/*.level.json", false],
  ["levels/deep/a.level.json", "levels/*.level.json", false],
  ["a.level.json", "levels/*.level.json", false],
  ["past/a.1.level.json", "past/*.*.level.json", true],
  ["past/a.level.json", "past/*.*.level.json", false],
])("[V12] %s fits %s: %s", (path, pattern, fits) => {
  expect(matchesPattern(path, pattern)).toBe(fits);
});

// With a star that tries again for the star before it, this takes longer than anybody waits.
test("[V12] a pattern of stars is matched in no time, whatever it is matched against", { timeout: 500 }, () => {
  const path = `levels/${"a".repeat(200)}.level.json`;
  expect(matchesPattern(path, `levels/${"*a".repeat(80)}b.level.json`)).toBe(false);
});
