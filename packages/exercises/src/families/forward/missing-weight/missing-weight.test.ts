import { describe, expect, test } from "vitest";
import { plainTextOf } from "../../../question/rich-text.ts";
import { filledIn, numberOf } from "../../../testing/asked.ts";
import { seeds } from "../../../testing/variant.ts";

describe("missing-weight", () => {
  test("with the number filled in the table adds up to the sum that is told", () => {
    for (const seed of seeds) {
      const { question, rows } = filledIn("missing-weight", seed);
      const told = /z\^\(1\) = (−?[\d.]+)\. /.exec(plainTextOf(question.prompt))?.[1] ?? "";
      const lines = rows.slice(0, -1).reduce((sum, [input = 0, weight = 0]) => sum + input * weight, 0);
      expect(lines + (rows.at(-1)?.[1] ?? 0), `seed ${seed}`).toBeCloseTo(numberOf(told), 9);
    }
  });
});
