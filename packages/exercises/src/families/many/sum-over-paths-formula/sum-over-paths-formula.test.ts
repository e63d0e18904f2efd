import { type Expression, evaluate, expand, freeLettersOf } from "@nn/algebra";
import { createNetwork, forward } from "@nn/core";
import { describe, expect, test } from "vitest";
import { grade } from "../../../exercise/grade.ts";
import { slopeByNudging } from "../../../testing/slope-by-nudging.ts";
import { seeds, variantOf } from "../../../testing/variant.ts";

const hasFree = (formula: Expression): boolean => freeLettersOf(formula).size > 0;

describe("sum-over-paths-formula", () => {
  test("with the numbers of a network the sum is the slope that a nudge shows", () => {
    let checked = 0;
    for (const seed of seeds) {
      const { parts, spec, example } = variantOf("sum-over-paths-formula", seed);
      const whole = parts.find(({ id }) => id === "whole");
      if (whole?.kind !== "expression") throw new Error("a formula is asked");
      if (whole.names.functions?.[0]?.id !== "sigmoid") continue;
      checked++;
      const pass = forward(createNetwork(spec), example.input);
      const values: Record<string, number> = {};
      pass.output.forEach((a, j) => {
        Object.assign(values, { [`a2.${j}`]: a, [`z2.${j}`]: pass.z(2, j), [`y.${j}`]: example.target[j] });
        spec.weights[1]?.[j]?.forEach((w, k) => {
          values[`w2.${j}.${k}`] = w;
        });
      });
      const sizes = new Map([["n2", pass.output.length]]);
      for (const k of spec.layers[0] ? Array.from({ length: spec.layers[0].neurons }, (_, i) => i) : []) {
        const letter = whole.lookAt[0]?.at(-1) ?? "";
        const isFree = hasFree(whole.key);
        if (!isFree && Number(letter) !== k) continue;
        const written = expand(whole.key, { sizes, letters: new Map([["k", k]]) });
        expect(evaluate(written, values), `seed ${seed}, k = ${k}`).toBeCloseTo(slopeByNudging(spec, example, 1, k), 6);
      }
    }
    expect(checked).toBeGreaterThan(8);
  });

  test.each([
    "sum_j w_jk σ'(z_j) 2(a_j - y_j)",
    "2 Σ_i (a_i - y_i) s'(z_i) w_ik",
    "\\sum_{j=0}^{n_L-1}w_{jk}^{(L)}\\sigma'\\left(z_j^{(L)}\\right)2\\left(a_j^{(L)}-y_j\\right)",
  ])("the sum is right however it is written: %s", (answer) => {
    const seed = seeds.find((one) => {
      const { parts } = variantOf("sum-over-paths-formula", one);
      return parts[1]?.kind === "expression" && hasFree(parts[1].key);
    });
    expect(grade("sum-over-paths-formula", seed ?? -1, { whole: answer }).parts.whole?.kind).toBe("correct");
  });
});
