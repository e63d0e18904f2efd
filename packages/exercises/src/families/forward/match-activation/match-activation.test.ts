import { describe, expect, test } from "vitest";
import { plainTextOf } from "../../../question/rich-text.ts";
import { filledIn, numberOf, rightLabels } from "../../../testing/asked.ts";
import { seeds } from "../../../testing/variant.ts";

const byName: Readonly<Record<string, (z: number) => number>> = {
  identity: (z) => z,
  ReLU: (z) => Math.max(0, z),
  "leaky ReLU (0.1)": (z) => (z > 0 ? z : 0.1 * z),
  sigmoid: (z) => 1 / (1 + Math.exp(-z)),
  tanh: (z) => Math.tanh(z),
};

describe("match-activation", () => {
  test("the right function gives the table, and no other one does", () => {
    for (const seed of seeds) {
      const made = filledIn("match-activation", seed);
      const rows = (made.question.table?.rows ?? []).map(({ head }, i) => ({
        z: numberOf(plainTextOf(head)),
        a: made.rows[i]?.[0] ?? Number.NaN,
      }));
      const fitting = Object.entries(byName).filter(([, of]) => rows.every(({ z, a }) => Math.abs(of(z) - a) < 6e-4));
      expect(
        fitting.map(([name]) => name),
        `seed ${seed}`,
      ).toEqual(rightLabels(made, "function"));
    }
  });

  test("the sums are ranked by their sigmoid", () => {
    for (const seed of seeds) {
      const sums = rightLabels(filledIn("match-activation", seed), "ranking").map((label) =>
        numberOf(label.replace(/^σ\((.*)\)$/, "$1")),
      );
      const values = sums.map((z) => byName.sigmoid?.(z) ?? Number.NaN);
      expect(values).toEqual([...values].sort((a, b) => b - a));
    }
  });
});
