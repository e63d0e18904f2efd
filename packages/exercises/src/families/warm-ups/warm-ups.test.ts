import { compare, differentiate, type Expression, evaluate, read } from "@nn/algebra";
import { describe, expect, test } from "vitest";
import { solution } from "../../exercise/ask.ts";
import { grade } from "../../exercise/grade.ts";
import { exerciseOf } from "../../exercise/registry.ts";
import { plainTextOf } from "../../question/rich-text.ts";
import { numberIn, seeds } from "../../testing/variant.ts";
import { H, X } from "./polynomial.ts";
import { plainNames, U } from "./warm-up-kit.ts";

const STEP = 1e-5;
const PLACES = [-1.3, 0.4, 2.1];

function formulaIn(text: string): Expression {
  const reading = read(text, plainNames);
  if (!reading.ok) throw new Error(`${text}: ${reading.why.code}`);
  return reading.expression;
}

const at = (formula: Expression, values: Readonly<Record<string, number>>): number =>
  evaluate(formula, values) ?? Number.NaN;

/** What stands after "f(x) = " in the prompt, up to the words that follow. */
function told(id: Parameters<typeof exerciseOf>[0], seed: number, from: RegExp): Expression {
  const prompt = plainTextOf(exerciseOf(id, seed).question.prompt);
  return formulaIn(from.exec(prompt)?.[1] ?? prompt);
}

const answerIn = (id: Parameters<typeof exerciseOf>[0], seed: number, part: string): Expression =>
  formulaIn(solution(id, seed).answers[part]?.plain ?? "");

/** How steep a formula is, as nudging shows it. */
const steepness = (formula: Expression, x: number): number =>
  (at(formula, { [X]: x + STEP }) - at(formula, { [X]: x - STEP })) / (2 * STEP);

const near = (value: number, expected: number, about: string): void =>
  expect(Math.abs(value - expected) / Math.max(1, Math.abs(expected)), about).toBeLessThan(1e-5);

describe("power-derivative", () => {
  test("the key is what nudging shows, and what the algebra finds", () => {
    for (const seed of seeds) {
      const f = told("power-derivative", seed, /f\(x\) = (.*?)\. How/);
      const key = answerIn("power-derivative", seed, "slope");
      for (const x of PLACES) near(at(key, { [X]: x }), steepness(f, x), `seed ${seed}`);
      expect(compare(key, differentiate(f, X), { seed: 1 }).kind).toBe("equal");
    }
  });
});

describe("nudge-ratio", () => {
  test("the change, the ratio and the slope are those of the function", () => {
    for (const seed of seeds) {
      const f = told("nudge-ratio", seed, /f\(x\) = (.*?), and nudge/);
      const part = (id: string) => answerIn("nudge-ratio", seed, id);
      for (const x of PLACES) {
        const [h, change] = [0.25, at(f, { [X]: x + 0.25 }) - at(f, { [X]: x })];
        near(at(part("change"), { [X]: x, [H]: h }), change, `change, seed ${seed}`);
        near(at(part("ratio"), { [X]: x, [H]: h }), change / h, `ratio, seed ${seed}`);
        near(at(part("slope"), { [X]: x }), steepness(f, x), `slope, seed ${seed}`);
      }
    }
  });

  test("an answer may be left as it is: the quotient is the ratio, wherever there is a nudge", () => {
    for (const seed of seeds.slice(0, 8)) {
      const change = solution("nudge-ratio", seed).answers.change?.plain ?? "";
      expect(grade("nudge-ratio", seed, { ratio: `(${change})/h` }).parts.ratio?.kind).toBe("correct");
    }
  });
});

describe("chain-warm-up", () => {
  test("each step and the whole are what nudging shows", () => {
    for (const seed of seeds) {
      const y = told("chain-warm-up", seed, /Take y = (.*?)\. Call/);
      const u = told("chain-warm-up", seed, /inside u = (.*?), so that/);
      const ofU = told("chain-warm-up", seed, /so that y = (.*?)\. A nudge/);
      const part = (id: string) => answerIn("chain-warm-up", seed, id);
      for (const x of [0.3, 0.7, 1.1]) {
        const inside = at(u, { [X]: x });
        const byU = (at(ofU, { [U]: inside + STEP }) - at(ofU, { [U]: inside - STEP })) / (2 * STEP);
        near(at(part("outer"), { [U]: inside }), byU, `outer, seed ${seed}`);
        near(at(part("inner"), { [X]: x }), steepness(u, x), `inner, seed ${seed}`);
        const whole = at(part("whole"), { [X]: x, [U]: inside });
        near(whole, steepness(y, x), `whole, seed ${seed}`);
      }
    }
  });

  test("a slip in a factor is carried into the product, and a product of quotients is not the end", () => {
    const { answers } = solution("chain-warm-up", 2);
    const wrongInner = `(${answers.inner?.plain})+1`;
    const carried = {
      outer: answers.outer?.plain ?? "",
      inner: wrongInner,
      whole: `(${answers.outer?.plain})(${wrongInner})`,
    };
    expect(grade("chain-warm-up", 2, carried).parts.whole).toMatchObject({ kind: "incorrect", carriedFrom: ["inner"] });
    expect(grade("chain-warm-up", 2, { whole: "dy/du * du/dx" }).parts.whole).toMatchObject({
      kind: "unreadable",
      why: expect.stringMatching(/write out/),
    });
  });
});

describe("rates-multiply", () => {
  test("the rates are those of the nudges that were tried, and the whole is their product", () => {
    for (const seed of seeds) {
      const { question } = exerciseOf("rates-multiply", seed);
      const { answers } = solution("rates-multiply", seed);
      const tried = [...plainTextOf(question.prompt).matchAll(/by ([\d.]+) moved \w by ([+−][\d.]+?)[;.](?!\d)/g)];
      const rates = tried.map(([, nudge, moved]) => Number(moved?.replace("−", "-")) / Number(nudge));
      expect(rates).toHaveLength(3);
      rates.forEach((rate, i) => {
        expect(numberIn(answers, `rate${i + 1}`)).toBeCloseTo(rate, 6);
      });
      const whole = rates.reduce((product, rate) => product * rate, 1);
      expect(numberIn(answers, "whole")).toBeCloseTo(whole, 3);
      const nudge = Number(/by ([\d.]+)$/.exec(plainTextOf(question.parts.at(-1)?.label ?? []))?.[1]);
      expect(numberIn(answers, "move")).toBeCloseTo(whole * nudge, 3);
    }
  });

  test("a slip in one rate is counted once", () => {
    const { answers } = solution("rates-multiply", 3);
    const own = -numberIn(answers, "rate1");
    const whole = -numberIn(answers, "whole");
    const given = { ...Object.fromEntries(Object.entries(answers).map(([id, { plain }]) => [id, plain])) };
    const { parts } = grade("rates-multiply", 3, { ...given, rate1: String(own), whole: String(whole) });
    expect(parts.rate1).toMatchObject({ kind: "incorrect", mistake: { name: "slope-sign" } });
    expect(parts.whole).toMatchObject({ kind: "incorrect", carriedFrom: ["rate1"] });
  });
});
