import { specCoverage } from "@nn/vitest/spec-coverage";
import { describe, expect, test } from "vitest";

const { nameless, rules, unknown, unproved } = specCoverage(
  import.meta.glob<string>(["../SPEC.md", "./**/*.test.ts"], { query: "?raw", import: "default", eager: true }),
);

describe("SPEC.md", () => {
  test("every rule is proved by a test", () => {
    expect(rules.length).toBeGreaterThan(25);
    expect(unproved).toEqual([]);
  });

  test("no test names a rule that does not exist", () => {
    expect(unknown).toEqual([]);
  });

  test("every test says which rule it proves", () => {
    expect(nameless).toEqual([]);
  });

  test("no rule has two meanings", () => {
    expect(rules.length).toBe(new Set(rules).size);
  });
});
