import { type FamilyId, families, plainTextOf, type RichText } from "@nn/exercises";
import { grade, hint, makeQuestion, solution } from "@nn/exercises/server";
import { describe, expect, test } from "vitest";
import { checked, equationsIn, shownBy } from "./equations.ts";

const SEEDS = 200;
const SECRET = "no secret: nothing is graded here";

/** Every text of a variant in which numbers are worked out, in the order in which a learner may meet it. */
function textsOf(family: FamilyId, seed: number): readonly RichText[] {
  const { prompt, parts } = makeQuestion(family, seed, SECRET);
  const hints = parts.flatMap(({ id }) => ([1, 2, 3] as const).map((step) => hint(family, seed, id, step).text));
  const { answers, lines } = solution(family, seed);
  const right = Object.fromEntries(Object.entries(answers).map(([id, { plain }]) => [id, plain]));
  const said = Object.values(grade(family, seed, right).parts).flatMap((verdict) =>
    verdict.kind === "correct" ? [verdict.explanation] : [],
  );
  return [prompt, ...hints, ...said, ...lines];
}

function faultsOf(family: FamilyId, seed: number): { readonly steps: number; readonly faults: readonly string[] } {
  const shown = shownBy(makeQuestion(family, seed, SECRET));
  const all = textsOf(family, seed).flatMap((text) => equationsIn(text).map((equation) => checked(equation, shown)));
  return {
    steps: all.reduce((sum, { steps }) => sum + steps, 0),
    faults: all.flatMap(({ faults }) => faults.map((fault) => `seed ${seed}: ${fault}`)),
  };
}

describe(`every equation can be worked out from the numbers that are shown, in ${SEEDS} variants`, () => {
  let steps = 0;

  test.each(families)("of $id", ({ id }) => {
    const all = Array.from({ length: SEEDS }, (_, at) => faultsOf(id, at + 1));
    steps += all.reduce((sum, variant) => sum + variant.steps, 0);
    expect(all.flatMap(({ faults }) => faults)).toEqual([]);
  });

  test("and they are many: nearly all that is written is read", () => {
    expect(steps).toBeGreaterThan(10_000);
  });
});

describe("an equation", () => {
  const shown = () => shownBy(makeQuestion("last-weight-number", 1, SECRET));
  const sums = (text: string) => checked(text, shown()).faults.length;

  test.each([
    ["0.446 · 0.250 · (−1.332) ≈ −0.149", 0],
    ["0.446 · 0.250 · (−1.332) ≈ −0.150", 1],
    ["1.4 · 0.621 − 0.5 = 0.370", 1],
    ["2 · (0.760 − 1) ≈ −0.481", 1],
    ["2 · (0.760 − 1) = −0.48", 0],
    ["3 · 2 = 7 − 1", 0],
    ["3 · 2 = 7", 1],
  ])("such as %s has %d faults", (text, faults) => {
    expect(sums(text)).toBe(faults);
  });

  test("is found among words, and its numbers are known afterwards", () => {
    const text: RichText = [
      { text: "Yes: " },
      { tex: "a^{(L)}", plain: "a^(L)" },
      { text: " = 0.76, so twice the gap is " },
      { tex: "2(a^{(L)} - 1)", plain: "2(a^(L) − 1)" },
      { text: " ≈ −0.5." },
    ];
    expect(plainTextOf(text)).toContain("Yes");
    const known = shown();
    const results = equationsIn(text).map((equation) => checked(equation, known));
    expect(results.map(({ faults }) => faults.length)).toEqual([0, 0]);
    expect(results.at(-1)?.steps).toBe(1);
  });
});
