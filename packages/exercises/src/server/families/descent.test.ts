import { costOf, createNetwork, parameterNames, parameterValue, withParameters } from "@nn/core";
import { describe, expect, test } from "vitest";
import { plainTextOf } from "../../rich-text.ts";
import { slopeOf } from "../testing/slope-by-nudging.ts";
import { numberIn, seeds, variantOf } from "../testing/variant.ts";

describe("rank-weights", () => {
  test("the right order is that of the changes that nudges make", () => {
    for (const seed of seeds) {
      const { question, parts, spec, example } = variantOf("rank-weights", seed);
      const [asked] = question.parts;
      const [marked] = parts;
      if (asked?.kind !== "order" || marked?.kind !== "order") throw new Error("weights are ranked");
      const weights = marked.right.map((id) => asked.options.find((option) => option.id === id)?.lights?.[0] ?? "");
      const sizes = weights.map((id) => Math.abs(slopeOf(spec, [example], id)));
      expect(sizes, `seed ${seed}`).toEqual([...sizes].sort((a, b) => b - a));
      expect(new Set(weights)).toEqual(new Set(parameterNames(createNetwork(spec)).filter((id) => id.startsWith("w"))));
    }
  });
});

describe("which-nudge", () => {
  test("no other nudge lowers the cost as far, and the change is what the cost really does", () => {
    for (const seed of seeds) {
      const { question, parts, spec, example, answers } = variantOf("which-nudge", seed);
      const [asked] = question.parts;
      const [marked] = parts;
      if (asked?.kind !== "choice" || marked?.kind !== "choice") throw new Error("a nudge is chosen");
      const network = createNetwork(spec);
      const changeBy = ({ label, lights = [] }: (typeof asked.options)[number]): number => {
        const [id = ""] = lights;
        const nudge = plainTextOf(label).includes(" + ") ? 0.01 : -0.01;
        const nudged = withParameters(network, { [id]: parameterValue(network, id) + nudge });
        return costOf(nudged, [example]) - costOf(network, [example]);
      };
      const changes = asked.options.map((option) => ({ id: option.id, change: changeBy(option) }));
      const [best] = changes.sort((a, b) => a.change - b.change);
      expect([best?.id], `seed ${seed}`).toEqual(marked.right);
      expect(Math.abs(numberIn(answers, "change") / (best?.change ?? 0) - 1)).toBeLessThan(0.02);
    }
  });
});

describe("gradient-components", () => {
  test("every weight and bias is asked for, with the slope that a nudge of it shows", () => {
    for (const seed of seeds) {
      const { parts, spec, example, answers } = variantOf("gradient-components", seed);
      const parameters = parameterNames(createNetwork(spec));
      expect(parts.map(({ lookAt }) => lookAt[0])).toEqual(parameters);
      for (const [i, id] of parameters.entries())
        expect(numberIn(answers, `slope${i + 1}`), `seed ${seed}: ${id}`).toBeCloseTo(slopeOf(spec, [example], id), 5);
    }
  });
});
