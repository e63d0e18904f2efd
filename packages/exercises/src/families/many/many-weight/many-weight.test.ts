import { describe, expect, test } from "vitest";
import { grade } from "../../../exercise/grade.ts";
import { plainTextOf } from "../../../question/rich-text.ts";
import { slopeOf } from "../../../testing/slope-by-nudging.ts";
import { numberIn, seeds, variantOf } from "../../../testing/variant.ts";

describe("many-weight", () => {
  test("asks for the slope that a nudge of the weight shows", () => {
    for (const seed of seeds) {
      const { spec, example, answers, question } = variantOf("many-weight", seed);
      const [, j = "", k = "", layer = ""] =
        /w_\{?(\d)(\d)?\}?\^\((\d)\)$/.exec(plainTextOf(question.parts.at(-1)?.label ?? [])) ?? [];
      const parameter = `w${layer}.${j}.${k || "0"}`;
      expect(numberIn(answers, "whole"), `seed ${seed}`).toBeCloseTo(slopeOf(spec, [example], parameter), 5);
      const product = ["sum", "slope", "cost"].reduce((all, part) => all * numberIn(answers, part), 1);
      expect(product).toBeCloseTo(numberIn(answers, "whole"), 3);
    }
  });

  test("a slip in one factor counts once", () => {
    const { answers } = variantOf("many-weight", 1);
    const [sum, slope, cost] = ["sum", "slope", "cost"].map((part) => numberIn(answers, part)) as [
      number,
      number,
      number,
    ];
    const own = {
      sum: String(sum),
      slope: String(slope),
      cost: String(cost / 2),
      whole: String((sum * slope * cost) / 2),
    };
    const { parts } = grade("many-weight", 1, own);
    expect(parts.cost).toMatchObject({ kind: "incorrect", mistake: { name: "missing-two" } });
    expect(parts.whole).toMatchObject({ kind: "incorrect", carriedFrom: ["cost"] });
  });
});
