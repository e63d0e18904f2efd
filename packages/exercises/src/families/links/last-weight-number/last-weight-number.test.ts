import { createNetwork, gradientOf } from "@nn/core";
import { describe, expect, test } from "vitest";
import { solution } from "../../../exercise/ask.ts";
import { grade } from "../../../exercise/grade.ts";
import { exerciseOf } from "../../../exercise/registry.ts";
import { plainTextOf } from "../../../question/rich-text.ts";
import { numberIn, seeds, variantOf } from "../../../testing/variant.ts";

describe("last-weight-number", () => {
  test("asks for the gradient that the engine has", () => {
    for (const seed of seeds) {
      const { spec, example, answers } = variantOf("last-weight-number", seed);
      const gradient = gradientOf(createNetwork(spec), [example]).of("w2.0.0");
      expect(numberIn(answers, "number")).toBeCloseTo(gradient, 3);
    }
  });

  test("no mistake of the catalogue gives the right number, and nearly all can be told apart", () => {
    let [told, all] = [0, 0];
    for (const seed of seeds)
      for (const part of exerciseOf("last-weight-number", seed).parts) {
        if (part.kind !== "number") throw new Error("this family asks for a number");
        for (const wrong of part.wrongs) {
          const verdict = grade("last-weight-number", seed, { number: wrong.value.toPrecision(3) }).parts.number;
          expect(verdict?.kind, `seed ${seed}: ${wrong.name}`).toBe("incorrect");
          all++;
          if (verdict?.kind === "incorrect" && verdict.mistake?.name === wrong.name) told++;
        }
      }
    expect(told / all).toBeGreaterThan(0.9);
  });

  test("the shown factors multiply to the shown result", () => {
    for (const seed of seeds) {
      const last = plainTextOf(solution("last-weight-number", seed).lines.at(-1) ?? []);
      const [left = "", right = ""] = last.slice(last.indexOf("=") + 1).split("≈");
      const factors = left.split("·").map((text) => Number(text.replace(/[()\s]/g, "").replace("−", "-")));
      const product = factors.reduce((total, factor) => total * factor, 1);
      expect(product.toFixed(3)).toBe(right.trim().replace("−", "-"));
    }
  });
});
