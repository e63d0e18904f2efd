import { describe, expect, test } from "vitest";
import { makeQuestion, solution } from "../../../exercise/ask.ts";
import { plainTextOf } from "../../../question/rich-text.ts";
import { figureOf, labelsOf } from "../../../testing/asked.ts";

const seeds = Array.from({ length: 24 }, (_, i) => i * 7919 + 1);

describe("slope-ranking", () => {
  const curves = {
    sigmoid: (z: number) => 1 / (1 + Math.exp(-z)),
    tanh: Math.tanh,
    softplus: (z: number) => Math.log(1 + Math.exp(z)),
  };

  test("the ranking and the neuron that moves most or least are those that a nudge of 0.1 shows", () => {
    for (const seed of seeds) {
      const { network, example } = figureOf("slope-ranking", seed);
      const kind = network.layers[0]?.activation as keyof typeof curves;
      const steps = example.target.map((_, j) => {
        const z = (network.weights[0]?.[j]?.[0] ?? 0) * (example.input[0] ?? 0) + (network.biases[0]?.[j] ?? 0);
        return { j, step: curves[kind](z + 0.001) - curves[kind](z - 0.001) };
      });
      const ranked = steps.sort((a, b) => b.step - a.step).map(({ j }) => j);
      const chosen = (part: string) => {
        const labels = labelsOf("slope-ranking", seed, part);
        const ids = (solution("slope-ranking", seed).answers[part]?.plain ?? "").split(" ");
        return ids.map((id) => Number(/_(\d)/.exec(labels.get(id) ?? "")?.[1]));
      };
      expect(chosen("steep"), `seed ${seed}`).toEqual(ranked);
      const asked = plainTextOf(makeQuestion("slope-ranking", seed, "s").parts[1]?.label ?? []);
      expect(chosen("nudge")).toEqual([asked.includes("most") ? ranked[0] : ranked.at(-1)]);
    }
  });
});
