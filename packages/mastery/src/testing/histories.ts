import { type ConceptId, concepts } from "@nn/concepts";
import type { FamilyId } from "@nn/exercises";
import fc from "fast-check";
import type { Catalogue } from "../catalogue.ts";
import { type History, type LevelWin, nothingYet, type PastAttempt } from "../history.ts";
import { DAY } from "../memory.ts";

/** Two families for every concept, "cost-1" and "cost-2", of three parts each. */
export const twoEach: Catalogue = concepts.flatMap(({ id }) =>
  [1, 2].map((number) => ({ id: `${id}-${number}` as FamilyId, concept: id, parts: 3 })),
);

/** A Tuesday at noon. */
export const START = Date.UTC(2026, 8, 1, 12);

let made = 0;

/** A right answer without help to a variant of its own, by default. */
export function attempt(family: string, change: Partial<PastAttempt> = {}): PastAttempt {
  made++;
  return {
    id: `attempt ${String(made).padStart(6, "0")}`,
    family,
    seed: String(made),
    parts: {},
    verdict: "correct",
    counts: true,
    hints: 0,
    solutionSeen: false,
    at: START,
    ...change,
  };
}

export const wrong = (family: string, change: Partial<PastAttempt> = {}): PastAttempt =>
  attempt(family, { verdict: "incorrect", parts: { whole: { kind: "incorrect", mistake: "missing-two" } }, ...change });

export const past = (attempts: readonly PastAttempt[], wins: readonly LevelWin[] = []): History => ({
  ...nothingYet,
  attempts,
  wins,
});

/** Right without help in both families of each concept, one after the other, at noon of the given day. */
export const mastered = (ids: readonly ConceptId[], day = 0): readonly PastAttempt[] =>
  ids.flatMap((id) => [1, 2].map((number) => attempt(`${id}-${number}`, { at: START + day * DAY + number })));

const anAttempt = fc.record({
  id: fc.uuid(),
  family: fc.constantFrom(...twoEach.map(({ id }) => id), "a-family-that-is-gone"),
  seed: fc.constantFrom("1", "2", "3"),
  parts: fc.constantFrom(
    {},
    { whole: { kind: "incorrect", mistake: "missing-two" } },
    { sum: { kind: "incorrect", mistake: "flipped-sign" }, whole: { kind: "correct" } },
    { whole: { kind: "correct" } },
  ),
  verdict: fc.constantFrom("correct", "correct", "incorrect", "unreadable"),
  counts: fc.constantFrom(true, true, true, false),
  hints: fc.constantFrom(0, 0, 2),
  solutionSeen: fc.constantFrom(false, false, true),
  // Few moments, so that many things happen at the same one.
  at: fc.integer({ min: 0, max: 200 }).map((halfDays) => START + (halfDays * DAY) / 2),
});

const aWin = fc.record({
  level: fc.constantFrom("one", "two", "three"),
  concepts: fc.subarray(
    concepts.map(({ id }) => id),
    { maxLength: 2 },
  ),
  at: fc.integer({ min: 0, max: 200 }).map((halfDays) => START + (halfDays * DAY) / 2),
});

/** Any history, reasonable or not. Each attempt has an id of its own. */
export const histories: fc.Arbitrary<History> = fc.record({
  attempts: fc.uniqueArray(anAttempt, { maxLength: 60, selector: ({ id }) => id }),
  wins: fc.array(aWin, { maxLength: 8 }),
  recalls: fc.constant([]),
  guesses: fc.constant([]),
});

/** A moment after every history. */
export const LATER = START + 101 * DAY;
