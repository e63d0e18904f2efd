import { costOf, createNetwork, gradientOf, parameterValue, withParameters } from "@nn/core";
import { describe, expect, test } from "vitest";
import { plainTextOf } from "../../../question/rich-text.ts";
import { slopeOf } from "../../../testing/slope-by-nudging.ts";
import { numberIn, seeds, variantOf } from "../../../testing/variant.ts";

describe("too-large-step", () => {
  test("the step lands where plain arithmetic lands, and the cost does there what is said", () => {
    const seen = new Set<string>();
    for (const seed of seeds) {
      const { question, parts, spec, example, answers } = variantOf("too-large-step", seed);
      const [w, b] = [spec.weights[0]?.[0]?.[0] ?? 0, spec.biases[0]?.[0] ?? 0];
      const [x, y] = [example.input[0] ?? 0, example.target[0] ?? 0];
      const rate = Number(/η = ([\d.]+)/.exec(plainTextOf(question.prompt))?.[1]);
      const cost = (at: number): number => (at * x + b - y) ** 2;
      const landed = w - rate * slopeOf(spec, [example], "w1.0.0");
      expect(numberIn(answers, "landed"), `seed ${seed}`).toBeCloseTo(landed, 2);
      const bottom = (y - b) / x;
      const isAcross = (w - bottom) * (landed - bottom) < 0;
      const says =
        cost(landed) > cost(w) ? /rises/ : isAcross ? /falls: the weight crosses/ : /falls: the weight stays/;
      const asked = question.parts.find(({ id }) => id === "outcome");
      const marked = parts.find(({ id }) => id === "outcome");
      if (asked?.kind !== "choice" || marked?.kind !== "choice") throw new Error("an outcome is chosen");
      const right = plainTextOf(asked.options.find(({ id }) => id === marked.right[0])?.label ?? []);
      expect(right, `seed ${seed}`).toMatch(says);
      seen.add(right);
    }
    expect(seen.size).toBe(3);
  });

  test("below the limit steps come nearer, and from it on they do not", () => {
    for (const seed of seeds) {
      const { spec, example, answers } = variantOf("too-large-step", seed);
      const limit = numberIn(answers, "limit");
      const after = (rate: number): number => {
        let network = createNetwork(spec);
        for (let i = 0; i < 20; i++) {
          const at = parameterValue(network, "w1.0.0");
          network = withParameters(network, { "w1.0.0": at - rate * gradientOf(network, [example]).of("w1.0.0") });
        }
        return costOf(network, [example]);
      };
      const before = costOf(createNetwork(spec), [example]);
      expect(after(0.97 * limit)).toBeLessThan(before);
      expect(after(1.03 * limit)).toBeGreaterThan(before);
    }
  });
});
