import fc from "fast-check";
import { expect, test } from "vitest";
import { afterReview, DAY, dueAtOf, type Memory, retrievabilityOf } from "./memory.ts";

type Grade = "again" | "hard" | "good";

function replay(reviews: readonly (readonly [Grade, number])[]): Memory {
  let at = 0;
  let memory: Memory | undefined;
  for (const [grade, days] of reviews) {
    at += days * DAY;
    memory = afterReview(memory, grade, at);
  }
  if (!memory) throw new Error("nothing was reviewed");
  return memory;
}

// The reference implementations of FSRS-6 (fsrs-rs, py-fsrs, ts-fsrs) share this test vector for the default
// parameters.
test("the published vector of FSRS-6 is reproduced", () => {
  const memory = replay([
    ["again", 0],
    ["good", 0],
    ["good", 1],
    ["good", 3],
    ["good", 8],
    ["good", 21],
  ]);
  expect(memory.stability).toBeCloseTo(53.62691, 4);
  expect(memory.difficulty).toBeCloseTo(6.3574867, 5);
});

/** FSRS-6 as its authors describe it, written a second time. */
function formula(before: Omit<Memory, "at"> | undefined, grade: Grade, days: number): Omit<Memory, "at"> {
  // biome-ignore format: the published default parameters w0 to w20
  const w = [0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542] as const;
  const g = { again: 1, hard: 2, good: 3 }[grade];
  const within = (low: number, value: number, high: number) => Math.min(Math.max(value, low), high);
  const startDifficulty = (rating: number) => w[4] - Math.exp(w[5] * (rating - 1)) + 1;
  if (!before)
    return { stability: [w[0], w[1], w[2]][g - 1] ?? Number.NaN, difficulty: within(1, startDifficulty(g), 10) };
  const { stability: s, difficulty: d } = before;
  const damped = d + (-w[6] * (g - 3) * (10 - d)) / 9;
  const difficulty = within(1, w[7] * startDifficulty(4) + (1 - w[7]) * damped, 10);
  const recall = (1 + (0.9 ** (-1 / w[20]) - 1) * (days / s)) ** -w[20];
  if (days === 0) {
    const growth = Math.exp(w[17] * (g - 3 + w[18])) * s ** -w[19];
    return { difficulty, stability: s * (g >= 2 ? Math.max(1, growth) : growth) };
  }
  if (g === 1) {
    const forgotten = w[11] * d ** -w[12] * ((s + 1) ** w[13] - 1) * Math.exp(w[14] * (1 - recall));
    return { difficulty, stability: Math.min(forgotten, s / Math.exp(w[17] * w[18])) };
  }
  const harder = g === 2 ? w[15] : 1;
  const growth = Math.exp(w[8]) * (11 - d) * s ** -w[9] * (Math.exp(w[10] * (1 - recall)) - 1) * harder;
  return { difficulty, stability: s * (1 + growth) };
}

const reviews = fc.array(
  fc.tuple(fc.constantFrom<Grade>("again", "hard", "good", "good"), fc.constantFrom(0, 1, 2, 5, 12, 40, 100)),
  { minLength: 1, maxLength: 12 },
);

test("every history follows the formula", () => {
  fc.assert(
    fc.property(reviews, (history) => {
      const expected = history.reduce<Omit<Memory, "at"> | undefined>(
        (before, [grade, days]) => formula(before, grade, days),
        undefined,
      );
      const memory = replay(history);
      expect(memory.stability / (expected?.stability ?? 0)).toBeCloseTo(1, 5);
      expect(memory.difficulty).toBeCloseTo(expected?.difficulty ?? 0, 5);
    }),
  );
});

test("after as many days as its stability, nine in ten remember", () => {
  const memory = replay([["good", 0]]);
  expect(retrievabilityOf(memory, memory.stability * DAY)).toBeCloseTo(0.9, 8);
  expect(retrievabilityOf(memory, 0)).toBe(1);
  expect(retrievabilityOf(memory, -DAY)).toBe(1);
});

test("one right answer is due after a day and a half, a wrong one after half a day", () => {
  expect(dueAtOf(replay([["good", 0]]))).toBe(1.5 * DAY);
  expect(dueAtOf(replay([["again", 0]]))).toBe(0.5 * DAY);
});

test("another right answer never makes the due date earlier", () => {
  fc.assert(
    fc.property(reviews, fc.integer({ min: 0, max: 400 }), (history, halfDays) => {
      const before = replay(history);
      for (const grade of ["good", "hard"] as const) {
        const after = afterReview(before, grade, before.at + (halfDays * DAY) / 2);
        expect(dueAtOf(after)).toBeGreaterThanOrEqual(dueAtOf(before));
      }
    }),
  );
});

test("nothing is due later than in a year", () => {
  const memory = replay(Array.from({ length: 12 }, () => ["good", 200] as const));
  expect(dueAtOf(memory) - memory.at).toBe(364.5 * DAY);
});
