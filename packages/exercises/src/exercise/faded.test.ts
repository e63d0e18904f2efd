import { describe, expect, test } from "vitest";
import { type FamilyId, families } from "../catalogue.ts";
import { fadedSeed, formOf, seedIn } from "../question/form.ts";
import { plainTextOf } from "../question/rich-text.ts";
import { goesInSteps, makeQuestion, mayBeAsked, seedNear, solution } from "./ask.ts";
import { grade } from "./grade.ts";
import { holdsAnswer } from "./holds-answer.ts";
import { asksLettersAlone } from "./letters-alone.ts";
import { exerciseOf } from "./registry.ts";
import { workedSteps } from "./worked-steps.ts";

const seeds = Array.from({ length: 200 }, (_, i) => (i * 2_654_435_761) % 2 ** 32);
const forms = ["one-step-left", "two-steps-left"] as const;

/** Those whose worked solution goes in three steps or more, in some of their variants at least, and not in letters alone. */
const FADING: readonly FamilyId[] = [
  "nudge-ratio",
  "power-derivative",
  "rates-multiply",
  "chain-warm-up",
  "cost-value",
  "settling-ratio",
  "activation-slope",
  "last-weight-number",
  "last-bias-number",
  "previous-activation-number",
  "backward-sweep",
  "further-back",
  "which-weight",
  "sum-over-paths",
  "many-weight",
  "many-weight-formula",
  "who-is-asleep",
  "average-table",
  "too-large-step",
];

test("the families that can be met as worked examples are these", () => {
  const found = families.filter(({ id }) => seeds.slice(0, 20).some((seed) => exerciseOf(id, seed).question.isFadable));
  expect(found.map(({ id }) => id)).toEqual(FADING);
});

describe.each(FADING.map((id) => ({ id })))("$id", ({ id }) => {
  test("what is shown and what is left are the whole solution, and nothing shown answers what is left", () => {
    let made = 0;
    for (const seed of seeds) {
      const whole = exerciseOf(id, seed);
      expect(whole.steps.flatMap(({ lines }) => lines)).toEqual(whole.steps.length > 0 ? whole.solution.lines : []);
      for (const wanted of forms) {
        const near = seedNear(id, seed, wanted);
        if (near.form !== wanted) continue;
        made++;
        const faded = exerciseOf(id, near.seed);
        const { worked, parts } = faded.question;
        const left = whole.steps.slice(-(worked?.left ?? 0));
        expect([...(worked?.lines ?? []), ...left.flatMap(({ lines }) => lines)]).toEqual(whole.solution.lines);
        const all = whole.parts.map((part) => part.id);
        const asked = parts.map((part) => part.id);
        expect(asked.length).toBeGreaterThan(0);
        expect([...Object.keys(faded.shown), ...asked].toSorted()).toEqual(all.toSorted());
        expect(left.flatMap((step) => step.parts)).toEqual(expect.arrayContaining(asked));
        for (const part of parts)
          for (const line of worked?.lines ?? [])
            expect(
              holdsAnswer(line, part, whole.solution.answers[part.id] ?? { latex: "", plain: "" }),
              `seed ${seed}, ${part.id}: ${plainTextOf(line)}`,
            ).toBe(false);
      }
    }
    // Where numbers repeat, as in a sweep through slopes of 1, not every variant can be shown; enough of them can.
    expect(made).toBeGreaterThan(40);
  });

  test("what is shown is no answer to the next variant, but where numbers happen to be the same", () => {
    const told = seeds.flatMap((seed, at) => {
      const { form, seed: shown } = seedNear(id, seed, "one-step-left");
      if (form === "whole") return [];
      const lines = exerciseOf(id, shown).question.worked?.lines ?? [];
      const { question, solution: other } = exerciseOf(id, seeds[(at + 1) % seeds.length] as number);
      return question.parts.map((part) =>
        lines.some((line) => holdsAnswer(line, part, other.answers[part.id] ?? { latex: "", plain: "" })),
      );
    });
    expect(told.filter((isTold) => isTold).length).toBeLessThan(told.length / 4);
  });

  test("only what is left is asked, marked and counted", () => {
    const { seed } = seeds
      .map((number) => seedNear(id, number, "two-steps-left"))
      .find(({ form }) => form !== "whole") as { seed: string };
    const { parts, table } = makeQuestion(id, seed, "s");
    const { answers } = solution(id, seed);
    const right = Object.fromEntries(Object.entries(answers).map(([part, { plain }]) => [part, plain]));
    expect(Object.keys(right)).toEqual(parts.map((part) => part.id));
    expect(grade(id, seed, right)).toMatchObject({ overall: "correct", counts: true });
    for (const { cells } of table?.rows ?? [])
      for (const cell of cells) if (cell && "part" in cell) expect(Object.keys(right)).toContain(cell.part);
    for (const shown of Object.keys(exerciseOf(id, seed).shown))
      expect(() => grade(id, seed, { [shown]: "1" })).toThrow(RangeError);
  });
});

test("a slip in the last step but one is carried into the last, as in the whole question", () => {
  const number = seeds.find((seed) => seed % 2 === 0) as number;
  const seed = seedIn("two-steps-left", number);
  // Handed out no more, but still marked: somebody may have it open.
  const slip = grade("last-weight", seed, { cost: "(a^L-y)", whole: "(a^L-y)σ'(z^L)a^(L-1)" }).parts;
  expect(slip.cost).toMatchObject({ kind: "incorrect", mistake: { name: "missing-two" } });
  expect(slip.whole).toMatchObject({ kind: "incorrect", carriedFrom: ["cost"] });
});

describe("a seed with a form", () => {
  test("says which form it is, and every other seed is whole", () => {
    expect(fadedSeed(seedIn("one-step-left", 7))).toEqual({ number: 7, form: "one-step-left" });
    for (const whole of [7, "7", "1~1_1s~q~.5_0~.85_1", "7~whole", "~one-step-left"])
      expect(formOf(whole), String(whole)).toBe("whole");
  });

  test("that can be seen not to go is one that does not go, in every family", () => {
    let seen = 0;
    for (const { id } of families)
      for (const number of seeds.slice(0, 40))
        for (const form of forms) {
          if (mayBeAsked(id, number, form)) continue;
          seen++;
          expect(seedNear(id, number, form).form, `${id} ${number}`).not.toBe(form);
        }
    expect(seen).toBeGreaterThan(0);
  });

  test("falls back to fewer steps shown where what is shown would answer what is asked", () => {
    expect(seedNear("one-step", 7, "one-step-left")).toEqual({ form: "whole", seed: 7 });
    expect(seedNear("last-weight-number", 7, "one-step-left").form).toBe("one-step-left");
  });
});

describe("a family that asks for letters alone", () => {
  const same = (id: FamilyId) => {
    const [first, ...others] = seeds.slice(0, 10).map((seed) => JSON.stringify(solution(id, seed).answers));
    return others.every((answers) => answers === first);
  };

  test("is every one whose variants all have the same answers, and none is met as an example", () => {
    for (const { id } of families) {
      if (same(id)) expect(asksLettersAlone(id), id).toBe(true);
      if (!asksLettersAlone(id)) continue;
      expect([id, goesInSteps(id, 7), exerciseOf(id, 7).question.isFadable]).toEqual([id, false, undefined]);
      expect(seedNear(id, 7, "one-step-left").form).toBe("whole");
    }
  });
});

describe("the steps of a solution", () => {
  const text = (said: string) => [{ text: said }];

  test("what is said before a step belongs to it, and what is left over to the last", () => {
    const lines = [
      text("first"),
      { text: text("so"), settles: ["a"] },
      { text: text("then"), settles: [] },
      text("ha"),
    ];
    expect(workedSteps(lines, ["a", "b"])).toEqual([
      { lines: [text("first"), text("so")], parts: ["a"] },
      { lines: [text("then"), text("ha")], parts: ["b"] },
    ]);
  });

  test("no step answers what is not asked, and no part is answered twice", () => {
    expect(() => workedSteps([{ text: [], settles: ["c"] }], ["a"])).toThrow(RangeError);
    expect(() => workedSteps([{ text: [], settles: ["a", "a"] }], ["a"])).toThrow(RangeError);
  });
});

test.each([
  { said: "dy/dx = 0.5 · 3 = 1.5", kind: "number", plain: "1.5", holds: true },
  { said: "∂C/∂z^(3) ≈ −0.178", kind: "number", plain: "-0.1783", holds: true },
  { said: "∂C/∂z^(3) = 2 · 4", kind: "number", plain: "3", holds: false },
  { said: "∂z/∂w = a = 0.6", kind: "expression", plain: "a", holds: true },
  { said: "∂C/∂w = 2*(a - y)*x", kind: "expression", plain: "2*(a - y)", holds: false },
] as const)("“$said” holds $plain: $holds", ({ said, kind, plain, holds }) => {
  const part = { id: "p", kind, label: [], keys: [] };
  expect(holdsAnswer([{ text: said }], part, { latex: "", plain })).toBe(holds);
});
