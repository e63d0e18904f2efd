import fc from "fast-check";
import { expect, test } from "vitest";
import { DAY } from "./memory.ts";
import { notebook } from "./notebook.ts";
import { attempt, histories, past, START, wrong } from "./testing/histories.ts";

const right = { parts: { whole: { kind: "correct" } } };

test("a learner who has done nothing has an empty notebook", () => {
  expect(notebook(past([]))).toEqual([]);
});

test("the same mistake in the same place is one entry, and says how often and when", () => {
  const first = wrong("cost-1");
  const last = wrong("cost-1", { at: START + DAY });
  expect(notebook(past([last, first]))).toEqual([
    {
      mistake: "missing-two",
      family: "cost-1",
      part: "whole",
      times: 2,
      firstAt: START,
      lastAt: START + DAY,
      attempt: last.id,
      mendedAt: null,
    },
  ]);
});

test("a slip that shows in several parts of an answer is one entry, and so is one made elsewhere in its family", () => {
  const slip = { kind: "incorrect", mistake: "missing-two" };
  const twice = wrong("cost-1", { parts: { cost: slip, whole: slip } });
  const elsewhere = wrong("cost-1", { at: START + 1, parts: { whole: slip } });
  expect(notebook(past([twice]))).toMatchObject([{ part: "cost", times: 1 }]);
  expect(notebook(past([twice, elsewhere]))).toMatchObject([{ part: "whole", times: 2 }]);
});

test("a right answer to another variant mends it; one to the same variant does not", () => {
  const made = wrong("cost-1", { seed: "1" });
  const again = attempt("cost-1", { seed: "1", at: START + 1, ...right });
  expect(notebook(past([made, again]))[0]?.mendedAt).toBeNull();
  const fresh = attempt("cost-1", { seed: "2", at: START + 2, ...right });
  expect(notebook(past([made, again, fresh]))[0]?.mendedAt).toBe(START + 2);
});

test("a right part mends it even if another part is wrong", () => {
  const parts = { whole: { kind: "correct" }, sum: { kind: "incorrect" } };
  const later = attempt("cost-1", { verdict: "incorrect", at: START + 1, parts });
  expect(notebook(past([wrong("cost-1"), later]))[0]?.mendedAt).toBe(START + 1);
});

test.each([
  { name: "an answer copied from the solution", change: { solutionSeen: true } },
  { name: "another family", change: { family: "cost-2" } },
  { name: "an earlier right answer", change: { at: START - DAY } },
  { name: "an answer that did not count", change: { counts: false } },
])("$name mends nothing", ({ change }) => {
  const other = attempt("cost-1", { at: START + DAY, ...right, ...change });
  expect(notebook(past([wrong("cost-1"), other]))[0]?.mendedAt).toBeNull();
});

test("a mistake made again is open again", () => {
  const mended = attempt("cost-1", { at: START + 1, ...right });
  const again = wrong("cost-1", { at: START + 2 });
  expect(notebook(past([wrong("cost-1"), mended, again]))[0]).toMatchObject({ times: 2, mendedAt: null });
});

test("open mistakes come before mended ones, the latest first in each", () => {
  const attempts = [
    wrong("cost-1", { at: START }),
    attempt("cost-1", { at: START + 1, ...right }),
    wrong("cost-2", { at: START + 2 }),
    wrong("derivative-1", { at: START + 3 }),
  ];
  expect(notebook(past(attempts)).map(({ family }) => family)).toEqual(["derivative-1", "cost-2", "cost-1"]);
});

test("every named mistake that counts is in the notebook, as often as it was made", () => {
  fc.assert(
    fc.property(histories, (history) => {
      const named = history.attempts
        .filter(({ counts, verdict }) => counts && verdict !== "unreadable")
        .flatMap(({ parts }) => Object.values(parts))
        .filter(({ mistake }) => mistake !== undefined);
      expect(notebook(history).reduce((sum, { times }) => sum + times, 0)).toBe(named.length);
    }),
  );
});
