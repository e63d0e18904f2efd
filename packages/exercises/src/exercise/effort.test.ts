import { type Effort, effortOf } from "@nn/algebra";
import { expect, test } from "vitest";
import { families } from "../catalogue.ts";
import { requestEffort } from "./effort.ts";
import { grade } from "./grade.ts";
import { exerciseOf } from "./registry.ts";

/** Deep, with every quantity of the last link, and too large for an exact form. */
const slow = (a: string, b: string): string =>
  `ln(1+sqrt(1+(${a}-e^(${b}))^7))*((1+sqrt(2+sqrt(${b}+sqrt(${a}))))^9-|${a}|)/(1+|${b}-1/3|+|${a}*${b}-1/7|)^5`;

const answers = (count: number) =>
  Object.fromEntries(["sum", "slope", "cost", "whole"].slice(0, count).map((id) => [id, slow("w^L", "a^L")]));

/** The same effort, and what was asked of it. */
function watched(effort: Effort): Effort & { readonly asked: () => number } {
  let asked = 0;
  return {
    asked: () => asked,
    left: effort.left,
    spend: (steps) => {
      asked += steps;
      effort.spend(steps);
    },
  };
}

test("a right answer costs a small part of what one may cost, in every family", () => {
  for (const { id } of families) {
    const effort = requestEffort();
    const before = effort.left();
    grade(
      id,
      3,
      Object.fromEntries(Object.entries(exerciseOf(id, 3).solution.answers).map(([part, { plain }]) => [part, plain])),
      effort,
    );
    expect(before - effort.left(), id).toBeLessThan(60_000);
  }
});

test("answers that are sent together draw from one effort", () => {
  const effort = watched(requestEffort());
  for (let call = 0; call < 10; call++) grade("last-weight", 1, answers(4), effort);
  const all = requestEffort().left();
  // What is refused is at most one step too many for each comparison.
  expect(effort.asked()).toBeLessThan(1.1 * all);
});

test("what exceeds the effort is undecided, and neither right nor wrong", () => {
  const { parts, counts } = grade("last-weight", 1, { whole: "2(a^L-y)s'(z)a^(L-1)", sum: "a^L" }, effortOf(0));
  expect(parts).toMatchObject({ whole: { kind: "undecided" }, sum: { kind: "undecided" } });
  expect(counts).toBe(false);
});

test("a mistake is named only if there was time to try them all", () => {
  const wrong = { whole: "(a^L-y)s'(z)a^(L-1)" };
  expect(grade("last-weight", 2, wrong).parts.whole).toMatchObject({ mistake: { name: "missing-two" } });
  const kinds = [40, 80, 160, 320, 640, 1_280].map(
    (steps) => grade("last-weight", 2, wrong, effortOf(steps)).parts.whole,
  );
  for (const verdict of kinds) {
    expect(["undecided", "incorrect"]).toContain(verdict?.kind);
    if (verdict?.kind === "incorrect" && verdict.mistake) expect(verdict.mistake.name).toBe("missing-two");
  }
});
