import { describe, expect, test } from "vitest";
import { solution } from "../../../exercise/ask.ts";
import { figureOf, labelsOf } from "../../../testing/asked.ts";

const seeds = Array.from({ length: 24 }, (_, i) => i * 7919 + 1);

describe("cost-slope-sign", () => {
  const gapsOf = (seed: number) => {
    const { network, example } = figureOf("cost-slope-sign", seed);
    const [x = 0] = example.input;
    return example.target.map((y, j) => {
      const a = (network.weights[0]?.[j]?.[0] ?? 0) * x + (network.biases[0]?.[j] ?? 0);
      const raised = (a + 1e-6 - y) ** 2 - (a - y) ** 2;
      return { written: `a_${j}^(L) = `, falls: raised < 0, steep: Math.abs(raised) };
    });
  };

  test("exactly those outputs must rise whose rise lowers the cost, and the steepest stands first", () => {
    for (const seed of seeds) {
      const outputs = gapsOf(seed);
      const chosen = (part: string) => {
        const labels = labelsOf("cost-slope-sign", seed, part);
        const ids = (solution("cost-slope-sign", seed).answers[part]?.plain ?? "").split(" ");
        return ids.map((id) => outputs.find(({ written }) => labels.get(id)?.startsWith(written)));
      };
      expect(new Set(chosen("rise"))).toEqual(new Set(outputs.filter(({ falls }) => falls)));
      expect(chosen("steep")).toEqual([...outputs].sort((a, b) => b.steep - a.steep));
    }
  });
});
