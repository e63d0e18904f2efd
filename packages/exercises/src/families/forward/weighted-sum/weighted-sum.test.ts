import { describe, expect, test } from "vitest";
import { filledIn } from "../../../testing/asked.ts";
import { numberIn, seeds } from "../../../testing/variant.ts";

describe("weighted-sum", () => {
  test("each sum is what the table adds up to", () => {
    for (const seed of seeds) {
      const { answers, rows, parts } = filledIn("weighted-sum", seed);
      parts.forEach(({ id }, j) => {
        const lines = rows.slice(0, -1).reduce((sum, [input = 0, ...weights]) => sum + input * (weights[j] ?? 0), 0);
        expect(numberIn(answers, id), `seed ${seed}`).toBeCloseTo(lines + (rows.at(-1)?.[j + 1] ?? 0), 9);
      });
    }
  });
});
