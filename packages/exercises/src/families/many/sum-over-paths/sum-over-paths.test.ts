import { describe, expect, test } from "vitest";
import { grade } from "../../../exercise/grade.ts";
import { plainTextOf } from "../../../question/rich-text.ts";
import { slopeByNudging } from "../../../testing/slope-by-nudging.ts";
import { numberIn, seeds, variantOf } from "../../../testing/variant.ts";

describe("sum-over-paths", () => {
  test("the sum is the slope that a nudge shows", () => {
    for (const seed of seeds) {
      const { question, spec, example, answers } = variantOf("sum-over-paths", seed);
      const label = plainTextOf(question.parts.at(-1)?.label ?? []);
      const [, letter, k = "0"] = /∂([xa])(?:_(\d))?(?:\^\(1\))?$/.exec(label) ?? [];
      const slope = slopeByNudging(spec, example, letter === "x" ? 0 : 1, Number(k));
      expect(numberIn(answers, "sum"), `seed ${seed}: ${label}`).toBeCloseTo(slope, 5);
    }
  });

  test("the paths that are asked add up to the sum that is asked", () => {
    for (const seed of seeds) {
      const { parts, answers } = variantOf("sum-over-paths", seed);
      const paths = parts.slice(0, -1).map(({ id }) => numberIn(answers, id));
      expect(paths.length).toBeGreaterThan(1);
      expect(paths.reduce((sum, path) => sum + path, 0)).toBeCloseTo(numberIn(answers, "sum"), 9);
    }
  });

  test("a slip on one path counts once", () => {
    const { answers } = variantOf("sum-over-paths", 1);
    const [first, second] = [2 * numberIn(answers, "path1"), numberIn(answers, "path2")];
    const { parts } = grade("sum-over-paths", 1, {
      path1: String(first),
      path2: String(second),
      sum: String(first + second),
    });
    expect(parts.path1).toMatchObject({ kind: "incorrect" });
    expect(parts.path2).toMatchObject({ kind: "correct" });
    expect(parts.sum).toMatchObject({ kind: "incorrect", carriedFrom: ["path1"] });
  });
});
