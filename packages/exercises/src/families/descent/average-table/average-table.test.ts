import { describe, expect, test } from "vitest";
import { grade } from "../../../exercise/grade.ts";
import { plainTextOf } from "../../../question/rich-text.ts";
import { slopeOf } from "../../../testing/slope-by-nudging.ts";
import { numberIn, seeds, variantOf } from "../../../testing/variant.ts";

describe("average-table", () => {
  test("each row and the mean are the slopes that nudges show", () => {
    for (const seed of seeds) {
      const { question, spec, answers } = variantOf("average-table", seed);
      const numbers = (question.table?.rows ?? []).map(({ cells }) =>
        cells.map((cell) => (cell && "given" in cell ? Number(plainTextOf(cell.given).replace("−", "-")) : undefined)),
      );
      const examples = numbers.slice(0, -1).map(([x, y]) => ({ input: [x ?? Number.NaN], target: [y ?? Number.NaN] }));
      examples.forEach((example, i) => {
        const shown = numbers[i]?.[3] ?? numberIn(answers, `example${i + 1}`);
        expect(shown, `seed ${seed}, example ${i + 1}`).toBeCloseTo(slopeOf(spec, [example], "w1.0.0"), 5);
      });
      expect(numberIn(answers, "mean"), `seed ${seed}`).toBeCloseTo(slopeOf(spec, examples, "w1.0.0"), 2);
    }
  });

  test("a slip in one row counts once, with the given rows taken as they are", () => {
    for (const seed of seeds.slice(0, 10)) {
      const { question, parts, answers } = variantOf("average-table", seed);
      const [slipped, ...others] = parts.slice(0, -1).map(({ id }) => id);
      const rows = (question.table?.rows.length ?? 0) - 1;
      const own = numberIn(answers, slipped ?? "") / 2;
      const given = Object.fromEntries(others.map((id) => [id, answers[id]?.plain ?? ""]));
      const mean = numberIn(answers, "mean") + (own - 2 * own) / rows;
      const grading = grade("average-table", seed, { [slipped ?? ""]: String(own), ...given, mean: String(mean) });
      expect(grading.parts.mean, `seed ${seed}`).toMatchObject({ kind: "incorrect", carriedFrom: [slipped] });
    }
  });
});
