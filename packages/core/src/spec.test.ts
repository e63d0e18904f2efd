import { specCoverage } from "@nn/vitest/spec-coverage";
import { describe, expect, test } from "vitest";

const { rules, unknown, unproved } = specCoverage(
  import.meta.glob<string>(["../SPEC.md", "./**/*.test.ts"], { query: "?raw", import: "default", eager: true }),
);

describe("SPEC.md", () => {
  test("every rule is proved by a test", () => {
    expect(rules.length).toBeGreaterThan(20);
    expect(unproved).toEqual([]);
  });

  test("no test names a rule that is not there", () => {
    expect(unknown).toEqual([]);
  });

  test("no rule has two meanings", () => {
    expect(rules.length).toBe(new Set(rules).size);
  });
});
