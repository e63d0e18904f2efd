import { expect, test } from "vitest";
import { evidenceIn } from "./evidence.ts";
import type { PastAttempt } from "./history.ts";
import { DAY } from "./memory.ts";
import type { MarkedAttempt } from "./notebook.ts";
import { attempt, past, START, twoEach } from "./testing/histories.ts";

const HOUR = DAY / 24;
const grades = (attempts: readonly MarkedAttempt[]) => evidenceIn(past(attempts), twoEach).map(({ grade }) => grade);

type Step = Partial<PastAttempt> & { readonly right: boolean };

/** Attempts at one variant, an hour apart. */
const atOneVariant = (steps: readonly Step[]) =>
  steps.map(({ right, ...change }, i) =>
    attempt("cost-1", { seed: "7", at: START + i * HOUR, verdict: right ? "correct" : "incorrect", ...change }),
  );

test.each<{ name: string; steps: readonly Step[]; says: readonly string[] }>([
  { name: "right without help", steps: [{ right: true }], says: ["good"] },
  { name: "right after hints", steps: [{ right: true, hints: 2 }], says: ["hard"] },
  { name: "right after the solution", steps: [{ right: true, solutionSeen: true }], says: [] },
  { name: "wrong", steps: [{ right: false }], says: ["again"] },
  { name: "wrong, then right", steps: [{ right: false }, { right: true }], says: ["again", "hard"] },
  { name: "wrong again and again", steps: [{ right: false }, { right: false }], says: ["again"] },
  {
    name: "wrong, right and right again",
    steps: [{ right: false }, { right: true }, { right: true }],
    says: ["again", "hard"],
  },
  { name: "wrong, then copied", steps: [{ right: false }, { right: true, solutionSeen: true }], says: ["again"] },
  { name: "right, then repeated", steps: [{ right: true }, { right: true }], says: ["good"] },
  { name: "right, then played with", steps: [{ right: true }, { right: false }], says: ["good"] },
  {
    name: "one that did not count, then right",
    steps: [{ right: false, counts: false }, { right: true }],
    says: ["good"],
  },
])("$name says $says", ({ steps, says }) => {
  expect(grades(atOneVariant(steps))).toEqual(says);
});

test("every variant gives evidence of its own, and all families speak for their concept", () => {
  const evidence = evidenceIn(past([attempt("cost-1"), attempt("cost-1"), attempt("cost-2")]), twoEach);
  expect(evidence.map(({ concept, grade }) => `${concept} ${grade}`)).toEqual(["cost good", "cost good", "cost good"]);
});

test("a removed family says nothing", () => {
  expect(grades([attempt("once-upon-a-time")])).toEqual([]);
});

test("levels won count once a day for each concept, and attempts on that day still count", () => {
  const win = (hour: number, level: string) => ({ level, concepts: ["cost"] as const, at: START + hour * HOUR });
  const wins = [win(0, "one"), win(2, "two"), win(20, "one")];
  const evidence = evidenceIn(past([attempt("cost-1", { at: START + HOUR })], wins), twoEach);
  expect(evidence.map(({ at, family }) => [(at - START) / HOUR, family])).toEqual([
    [0, undefined],
    [1, "cost-1"],
    [20, undefined],
  ]);
});
