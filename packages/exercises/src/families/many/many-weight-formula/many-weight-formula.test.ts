import { evaluate } from "@nn/algebra";
import { createNetwork, forward } from "@nn/core";
import { describe, expect, test } from "vitest";
import { grade } from "../../../exercise/grade.ts";
import { plainTextOf } from "../../../question/rich-text.ts";
import { slopeOf } from "../../../testing/slope-by-nudging.ts";
import { seeds, variantOf } from "../../../testing/variant.ts";

describe("many-weight-formula", () => {
  test("with the numbers of a network the formulas are the slopes that a nudge shows", () => {
    let checked = 0;
    for (const seed of seeds) {
      const { parts, spec, example } = variantOf("many-weight-formula", seed);
      const pass = forward(createNetwork(spec), example.input);
      const values = Object.fromEntries([
        ...[1, 2].flatMap((layer) =>
          (pass.activations[layer] ?? []).flatMap((a, i) => [
            [`a${layer}.${i}`, a],
            [`z${layer}.${i}`, pass.z(layer, i)],
          ]),
        ),
        ...example.target.map((y, i) => [`y${i}`, y]),
      ]);
      const [weight, bias] = parts;
      if (weight?.kind !== "expression" || bias?.kind !== "expression") throw new Error("formulas are asked");
      const named = weight.names.functions?.[0]?.id;
      if (named !== "sigmoid") continue;
      checked++;
      const [b = ""] = bias.lookAt;
      const [, w = ""] = weight.lookAt;
      expect(evaluate(weight.key, values)).toBeCloseTo(slopeOf(spec, [example], w), 6);
      expect(evaluate(bias.key, values)).toBeCloseTo(slopeOf(spec, [example], b), 6);
    }
    expect(checked).toBeGreaterThan(8);
  });

  test.each([
    "2(a_j^L-y_j)σ'(z_j^L)a_k^(L-1)",
    "\\frac{\\partial C}{\\partial a_j^{(L)}}\\sigma'(z_j^{(L)})a_k^{(L-1)}",
  ])("letters for indices are read as they are typed: %s", (answer) => {
    const { question } = variantOf("many-weight-formula", 2);
    expect(plainTextOf(question.parts[0]?.label ?? [])).toBe("∂C/∂w_{jk}^(L)");
    const verdict = grade("many-weight-formula", 2, { weight: answer }).parts.weight;
    // A quotient that is left in place is right as far as it goes, and is not marked.
    expect(verdict?.kind).toBe(answer.includes("frac") ? "unreadable" : "correct");
  });
});
