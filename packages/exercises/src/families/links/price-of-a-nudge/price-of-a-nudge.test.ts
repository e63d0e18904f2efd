import { describe, expect, test } from "vitest";
import { makeQuestion, solution } from "../../../exercise/ask.ts";
import { plainTextOf } from "../../../question/rich-text.ts";
import { numberOf } from "../../../testing/asked.ts";
import { numberIn, seeds } from "../../../testing/variant.ts";

describe("price-of-a-nudge", () => {
  test("slope times nudge is the change, and the nudge that is found makes the fall that is asked", () => {
    for (const seed of seeds) {
      const { prompt, parts } = makeQuestion("price-of-a-nudge", seed, "s");
      const slope = numberOf(/ is (\S+)\. Nudges/.exec(plainTextOf(prompt))?.[1] ?? "");
      const [change, remedy] = parts.map(({ label }) => numberOf(/(\S+)$/.exec(plainTextOf(label))?.[1] ?? ""));
      const { answers } = solution("price-of-a-nudge", seed);
      expect(numberIn(answers, "change")).toBeCloseTo(slope * (change ?? Number.NaN), 9);
      expect(slope * numberIn(answers, "remedy")).toBeCloseTo(-(remedy ?? Number.NaN), 9);
    }
  });
});
