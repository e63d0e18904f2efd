import { expect, test } from "vitest";
import { byConcept, familyProgress } from "./families.ts";

const row = (family: string, concept: string, attempts: number, correct: number, unaided: number, lastAt: string) => ({
  family,
  concept,
  attempts,
  correct,
  unaided,
  lastAt,
});
const rows = [
  row("last-weight", "chain-rule", 1, 0, 0, "2026-01-01"),
  row("last-weight", "weight-gradient", 4, 3, 2, "2026-01-03"),
  row("last-weight-number", "weight-gradient", 2, 2, 2, "2026-01-02"),
];

test("a family is one entry, whatever concepts it has had", () => {
  expect(familyProgress(rows)).toEqual([
    { id: "last-weight", attempts: 5, correct: 3, unaided: 2, lastAt: "2026-01-03" },
    { id: "last-weight-number", attempts: 2, correct: 2, unaided: 2, lastAt: "2026-01-02" },
  ]);
});

test("a concept gathers all its families", () => {
  expect(byConcept(rows)).toEqual([
    { concept: "chain-rule", attempts: 1, correct: 0, unaided: 0 },
    { concept: "weight-gradient", attempts: 6, correct: 5, unaided: 4 },
  ]);
});
