import { type ConceptId, concepts } from "@nn/concepts";
import type { FamilyId } from "@nn/exercises";
import fc from "fast-check";
import type { Catalogue } from "../catalogue.ts";
import { countedAttempts, type History, isRight, type LevelWin, nothingYet, type PastAttempt } from "../history.ts";
import { DAY } from "../memory.ts";
import type { MarkedAttempt } from "../notebook.ts";

/** A history that a notebook can be made from too. */
export interface MarkedHistory extends History {
  readonly attempts: readonly MarkedAttempt[];
}

/** Two families for every concept, "cost-1" and "cost-2", of three parts each. */
export const twoEach: Catalogue = concepts.flatMap(({ id }) =>
  [1, 2].map((number) => ({ id: `${id}-${number}` as FamilyId, concept: id, parts: 3 })),
);

/** A Tuesday at noon. */
export const START = Date.UTC(2026, 8, 1, 12);

let made = 0;

/** A right answer without help to a variant of its own, by default. */
export function attempt(family: string, change: Partial<MarkedAttempt> = {}): MarkedAttempt {
  made++;
  return named({
    id: `attempt ${String(made).padStart(6, "0")}`,
    family,
    seed: String(made),
    parts: {},
    verdict: "correct",
    counts: true,
    hints: 0,
    solutionSeen: false,
    earlier: "none",
    mistake: null,
    at: START,
    ...change,
  });
}

/** Says which mistake was the first that was named. */
const named = <A extends MarkedAttempt>(attempt: A): A => ({
  ...attempt,
  mistake: Object.values(attempt.parts).find(({ mistake }) => mistake !== undefined)?.mistake ?? null,
});

export const wrong = (family: string, change: Partial<MarkedAttempt> = {}): MarkedAttempt =>
  attempt(family, { verdict: "incorrect", parts: { whole: { kind: "incorrect", mistake: "missing-two" } }, ...change });

export const past = (attempts: readonly MarkedAttempt[], wins: readonly LevelWin[] = []): MarkedHistory => ({
  ...nothingYet,
  attempts: withEarlier(attempts),
  wins,
});

/** Says of each attempt what had become of its variant before, as the store does. */
export function withEarlier<A extends PastAttempt>(attempts: readonly A[]): readonly A[] {
  const inOrder = countedAttempts({ attempts });
  const earlierOf = (attempt: A): PastAttempt["earlier"] => {
    const before = inOrder
      .slice(0, Math.max(0, inOrder.indexOf(attempt)))
      .filter(({ family, seed }) => family === attempt.family && seed === attempt.seed);
    if (before.some(isRight)) return "right";
    return before.length > 0 ? "wrong" : "none";
  };
  return attempts.map((attempt) => ({ ...attempt, earlier: earlierOf(attempt) }));
}

/** Right without help in both families of each concept, one after the other, at noon of the given day. */
export const mastered = (ids: readonly ConceptId[], day = 0): readonly MarkedAttempt[] =>
  ids.flatMap((id) => [1, 2].map((number) => attempt(`${id}-${number}`, { at: START + day * DAY + number })));

const anAttempt = fc.record({
  id: fc.uuid(),
  family: fc.constantFrom(...twoEach.map(({ id }) => id), "a-family-that-is-gone"),
  seed: fc.constantFrom("1", "2", "3", "4~one-step-left", "5~two-steps-left"),
  parts: fc.constantFrom<MarkedAttempt["parts"]>(
    {},
    { whole: { kind: "incorrect", mistake: "missing-two" } },
    { sum: { kind: "incorrect", mistake: "flipped-sign" }, whole: { kind: "correct" } },
    { whole: { kind: "correct" } },
  ),
  verdict: fc.constantFrom("correct", "correct", "incorrect", "unreadable"),
  counts: fc.constantFrom(true, true, true, false),
  hints: fc.constantFrom(0, 0, 2),
  solutionSeen: fc.constantFrom(false, false, true),
  earlier: fc.constant("none" as const),
  mistake: fc.constant(null),
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
export const histories: fc.Arbitrary<MarkedHistory> = fc.record({
  attempts: fc
    .uniqueArray(anAttempt, { maxLength: 60, selector: ({ id }) => id })
    .map((all) => withEarlier(all.map(named))),
  wins: fc.array(aWin, { maxLength: 8 }),
  recalls: fc.constant([]),
  guesses: fc.constant([]),
  rules: fc.constant([]),
});

/** A moment after every history. */
export const LATER = START + 101 * DAY;
