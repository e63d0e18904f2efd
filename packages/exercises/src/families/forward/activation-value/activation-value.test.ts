import { describe, expect, test } from "vitest";
import { plainTextOf } from "../../../question/rich-text.ts";
import { filledIn, numberOf } from "../../../testing/asked.ts";
import { seeds } from "../../../testing/variant.ts";

describe("activation-value", () => {
  test("ReLU and leaky ReLU are what their definitions say", () => {
    for (const seed of seeds) {
      const { question, rows } = filledIn("activation-value", seed);
      const leak = Number(/below it lets ([\d.]+) of the sum/.exec(plainTextOf(question.prompt))?.[1]);
      rows.forEach(([relu, leaky], i) => {
        const z = numberOf(plainTextOf(question.table?.rows[i]?.head ?? []));
        expect(relu).toBe(Math.max(0, z));
        expect(leaky).toBeCloseTo(z > 0 ? z : leak * z, 9);
      });
    }
  });
});
