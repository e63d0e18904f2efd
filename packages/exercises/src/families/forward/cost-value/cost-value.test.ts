import { describe, expect, test } from "vitest";
import { grade } from "../../../exercise/grade.ts";
import { plainTextOf } from "../../../question/rich-text.ts";
import { filledIn } from "../../../testing/asked.ts";
import { numberIn, seeds } from "../../../testing/variant.ts";

describe("cost-value", () => {
  test("squares are squares; outputs add up, and examples are averaged", () => {
    const kinds = new Set<string>();
    for (const seed of seeds) {
      const { question, answers, rows } = filledIn("cost-value", seed);
      const squares = rows.slice(0, -1).map(([a = 0, y = 0, square]) => {
        expect(square, `seed ${seed}`).toBeCloseTo((a - y) ** 2, 9);
        return (a - y) ** 2;
      });
      const sum = squares.reduce((total, square) => total + square, 0);
      const kind = plainTextOf(question.table?.rows.at(-1)?.head ?? []);
      kinds.add(kind);
      expect(numberIn(answers, "cost"), `seed ${seed}`).toBeCloseTo(kind === "sum" ? sum : sum / squares.length, 3);
    }
    expect(kinds).toEqual(new Set(["sum", "mean"]));
  });

  test("a wrong square is carried into the cost and counts once", () => {
    const { answers, parts, rows, question } = filledIn("cost-value", 1);
    const given = Object.fromEntries(parts.map(({ id }) => [id, answers[id]?.plain ?? ""]));
    const slip = numberIn(answers, "square1") + 1;
    const share = plainTextOf(question.table?.rows.at(-1)?.head ?? []) === "sum" ? 1 : 1 / (rows.length - 1);
    const own = { ...given, square1: String(slip), cost: String(numberIn(answers, "cost") + share) };
    expect(grade("cost-value", 1, own).parts.cost).toMatchObject({ kind: "incorrect", carriedFrom: ["square1"] });
  });
});
