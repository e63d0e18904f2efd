import { describe, expect, test } from "vitest";
import { makeQuestion, solution } from "../../../exercise/ask.ts";
import { plainTextOf } from "../../../question/rich-text.ts";
import { filledIn, numberOf, rightLabels } from "../../../testing/asked.ts";
import { numberIn, seeds } from "../../../testing/variant.ts";

describe("settling-ratio", () => {
  test("each ratio is the change of the cost over the nudge, and a square settles nine times further on", () => {
    for (const seed of seeds) {
      const text = plainTextOf(makeQuestion("settling-ratio", seed, "s").prompt);
      const [cost = 0, nudge = 0, after = 0, small = 0, afterSmall = 0] = [
        ...text.replaceAll("−", "-").matchAll(/-?\d+(?:\.\d+)?(?=[ .,])/g),
      ].map(([number]) => Number(number));
      const { answers } = solution("settling-ratio", seed);
      const [big, fine] = [numberIn(answers, "big"), numberIn(answers, "small")];
      expect(big).toBeCloseTo((after - cost) / nudge, 6);
      expect(fine).toBeCloseTo((afterSmall - cost) / small, 6);
      // The ratio of a square is straight in the nudge, so its place at a nudge of 0 can be read off two others.
      const [settled] = rightLabels(filledIn("settling-ratio", seed), "settles");
      expect(numberOf(settled ?? "")).toBeCloseTo(fine - ((big - fine) * small) / (nudge - small), 6);
    }
  });
});
