import type { FamilyProgress as StoredProgress } from "@nn/db";

/** A learner's answers in one family. None of these numbers count answers that could not be read or decided. */
export interface FamilyProgress {
  readonly id: string;
  readonly attempts: number;
  readonly correct: number;
  /** Right before the worked solution was shown. */
  readonly unaided: number;
  readonly lastAt: string;
}

export interface ConceptProgress {
  readonly concept: string;
  readonly attempts: number;
  readonly correct: number;
  readonly unaided: number;
}

/** One entry for each family, even if it taught another concept in an earlier version of the site. */
export function familyProgress(rows: readonly StoredProgress[]): readonly FamilyProgress[] {
  return groups(rows, ({ family }) => family).map(([id, own]) => ({
    id,
    ...sums(own),
    lastAt:
      own
        .map(({ lastAt }) => lastAt)
        .toSorted()
        .at(-1) ?? "",
  }));
}

export function byConcept(rows: readonly StoredProgress[]): readonly ConceptProgress[] {
  return groups(rows, ({ concept }) => concept).map(([concept, own]) => ({ concept, ...sums(own) }));
}

function groups(rows: readonly StoredProgress[], keyOf: (row: StoredProgress) => string) {
  const keys = [...new Set(rows.map(keyOf))];
  return keys.map((key) => [key, rows.filter((row) => keyOf(row) === key)] as const);
}

function sums(rows: readonly StoredProgress[]) {
  const sum = (of: (row: StoredProgress) => number) => rows.reduce((total, row) => total + of(row), 0);
  return {
    attempts: sum(({ attempts }) => attempts),
    correct: sum(({ correct }) => correct),
    unaided: sum(({ unaided }) => unaided),
  };
}
