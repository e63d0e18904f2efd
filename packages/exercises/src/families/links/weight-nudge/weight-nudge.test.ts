import { describe, expect, test } from "vitest";
import { makeQuestion, solution } from "../../../exercise/ask.ts";
import { grade } from "../../../exercise/grade.ts";
import { plainTextOf } from "../../../question/rich-text.ts";
import { figureOf } from "../../../testing/asked.ts";
import { chainByNudging } from "../../../testing/chain-by-nudging.ts";

const seeds = Array.from({ length: 24 }, (_, i) => i * 7919 + 1);

describe("weight-nudge", () => {
  test("the step is the difference of the two sums, and the slope is step by nudge", () => {
    for (const seed of seeds) {
      const { network, example } = figureOf("weight-nudge", seed);
      const { value } = chainByNudging(network, example);
      const [, from = "", to = ""] =
        /from (\S+) to (\S+)\. What/.exec(
          plainTextOf(makeQuestion("weight-nudge", seed, "s").prompt).replaceAll("−", "-"),
        ) ?? [];
      const sum = (weight: number) => weight * value("a1.0") + value("b2.0");
      const step = sum(Number(to)) - sum(Number(from));
      const { change, slope } = solution("weight-nudge", seed).answers;
      expect(Number(change?.plain)).toBeCloseTo(step, 6);
      expect(Number(slope?.plain)).toBeCloseTo(step / (Number(to) - Number(from)), 6);
    }
  });

  test("a wrong step is carried into the slope", () => {
    const { change } = solution("weight-nudge", 2).answers; // the nudge is 0.2
    const own = Number(change?.plain) * 3;
    const { parts } = grade("weight-nudge", 2, { change: String(own), slope: String(own / 0.2) });
    expect(parts.slope).toMatchObject({ kind: "incorrect", carriedFrom: ["change"] });
  });
});
