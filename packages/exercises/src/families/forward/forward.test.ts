import { describe, expect, test } from "vitest";
import { solution } from "../../exercise/ask.ts";
import { grade } from "../../exercise/grade.ts";
import { exerciseOf } from "../../exercise/registry.ts";
import type { Question } from "../../question/question.ts";
import { plainTextOf } from "../../question/rich-text.ts";
import { numberIn, seeds } from "../../testing/variant.ts";

type Id = Parameters<typeof exerciseOf>[0];
type Answers = ReturnType<typeof solution>["answers"];

const numberOf = (text: string): number => Number(text.replaceAll("−", "-"));

/** The table as the learner has it once every field holds the reference answer; an empty cell is NaN. */
function filledTable({ table }: Pick<Question, "table">, answers: Answers): readonly (readonly number[])[] {
  return (table?.rows ?? []).map(({ cells }) =>
    cells.map((cell) => {
      if (!cell) return Number.NaN;
      return "given" in cell ? numberOf(plainTextOf(cell.given)) : numberIn(answers, cell.part);
    }),
  );
}

function variant(id: Id, seed: number) {
  const { question, parts } = exerciseOf(id, seed);
  const { answers } = solution(id, seed);
  return { question, parts, answers, rows: filledTable(question, answers) };
}

/** What stands in the right place of a part where something is chosen, as the learner reads it. */
function rightLabels({ question, parts }: ReturnType<typeof variant>, id: string): readonly string[] {
  const asked = question.parts.find((part) => part.id === id);
  const marked = parts.find((part) => part.id === id);
  if (!asked || !("options" in asked) || !marked || !("right" in marked)) throw new Error(`${id} is chosen`);
  return marked.right.map((right) => plainTextOf(asked.options.find((option) => option.id === right)?.label ?? []));
}

describe("weighted-sum", () => {
  test("each sum is what the table adds up to", () => {
    for (const seed of seeds) {
      const { answers, rows, parts } = variant("weighted-sum", seed);
      parts.forEach(({ id }, j) => {
        const lines = rows.slice(0, -1).reduce((sum, [input = 0, ...weights]) => sum + input * (weights[j] ?? 0), 0);
        expect(numberIn(answers, id), `seed ${seed}`).toBeCloseTo(lines + (rows.at(-1)?.[j + 1] ?? 0), 9);
      });
    }
  });
});

describe("missing-weight", () => {
  test("with the number filled in the table adds up to the sum that is told", () => {
    for (const seed of seeds) {
      const { question, rows } = variant("missing-weight", seed);
      const told = /z\^\(1\) = (−?[\d.]+)\. /.exec(plainTextOf(question.prompt))?.[1] ?? "";
      const lines = rows.slice(0, -1).reduce((sum, [input = 0, weight = 0]) => sum + input * weight, 0);
      expect(lines + (rows.at(-1)?.[1] ?? 0), `seed ${seed}`).toBeCloseTo(numberOf(told), 9);
    }
  });
});

describe("activation-value", () => {
  test("ReLU and leaky ReLU are what their definitions say", () => {
    for (const seed of seeds) {
      const { question, rows } = variant("activation-value", seed);
      const leak = Number(/below it lets ([\d.]+) of the sum/.exec(plainTextOf(question.prompt))?.[1]);
      rows.forEach(([relu, leaky], i) => {
        const z = numberOf(plainTextOf(question.table?.rows[i]?.head ?? []));
        expect(relu).toBe(Math.max(0, z));
        expect(leaky).toBeCloseTo(z > 0 ? z : leak * z, 9);
      });
    }
  });
});

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
      const made = variant("match-activation", seed);
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
      const sums = rightLabels(variant("match-activation", seed), "ranking").map((label) =>
        numberOf(label.replace(/^σ\((.*)\)$/, "$1")),
      );
      const values = sums.map((z) => byName.sigmoid?.(z) ?? Number.NaN);
      expect(values).toEqual([...values].sort((a, b) => b - a));
    }
  });
});

describe("cost-value", () => {
  test("squares are squares; outputs add up, and examples are averaged", () => {
    const kinds = new Set<string>();
    for (const seed of seeds) {
      const { question, answers, rows } = variant("cost-value", seed);
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
    const { answers, parts, rows, question } = variant("cost-value", 1);
    const given = Object.fromEntries(parts.map(({ id }) => [id, answers[id]?.plain ?? ""]));
    const slip = numberIn(answers, "square1") + 1;
    const share = plainTextOf(question.table?.rows.at(-1)?.head ?? []) === "sum" ? 1 : 1 / (rows.length - 1);
    const own = { ...given, square1: String(slip), cost: String(numberIn(answers, "cost") + share) };
    expect(grade("cost-value", 1, own).parts.cost).toMatchObject({ kind: "incorrect", carriedFrom: ["square1"] });
  });
});

describe("compare-costs", () => {
  test("the ranking falls, and the smallest cost is the last one's", () => {
    for (const seed of seeds) {
      const made = variant("compare-costs", seed);
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
