import { describe, expect, test } from "vitest";
import { solution } from "../../../exercise/ask.ts";
import { grade } from "../../../exercise/grade.ts";
import { exerciseOf } from "../../../exercise/registry.ts";
import { plainTextOf } from "../../../question/rich-text.ts";
import { numberIn, seeds } from "../../../testing/variant.ts";

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
