import { describe, expect, test } from "vitest";
import { plainTextOf } from "../../../question/rich-text.ts";
import { filledIn, numberOf, rightLabels } from "../../../testing/asked.ts";
import { numberIn, seeds } from "../../../testing/variant.ts";

describe("compare-costs", () => {
  test("the ranking falls, and the smallest cost is the last one's", () => {
    for (const seed of seeds) {
      const made = filledIn("compare-costs", seed);
      const listIn = (text: string) => text.replace(/[()]/g, "").split(",").map(numberOf);
      const target = listIn(/target \(([^)]*)\)/.exec(plainTextOf(made.question.prompt))?.[1] ?? "");
      const costs = rightLabels(made, "ranking").map((label) =>
        listIn(label).reduce((sum, a, j) => sum + (a - (target[j] ?? Number.NaN)) ** 2, 0),
      );
      expect(costs, `seed ${seed}`).toEqual([...costs].sort((a, b) => b - a));
      expect(numberIn(made.answers, "cost")).toBeCloseTo(costs.at(-1) ?? Number.NaN, 9);
    }
  });
});
