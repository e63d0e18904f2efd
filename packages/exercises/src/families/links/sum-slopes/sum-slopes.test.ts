import { describe, expect, test } from "vitest";
import { makeQuestion, solution } from "../../../exercise/ask.ts";
import { plainTextOf } from "../../../question/rich-text.ts";
import { figureOf } from "../../../testing/asked.ts";
import { chainByNudging } from "../../../testing/chain-by-nudging.ts";
import { valueOfFormula } from "../../../testing/chain-formulas.ts";

const seeds = Array.from({ length: 24 }, (_, i) => i * 7919 + 1);

describe("sum-slopes", () => {
  test("what is asked for in letters and in numbers is what a nudge shows", () => {
    for (const seed of seeds) {
      const { network, example } = figureOf("sum-slopes", seed);
      const chain = chainByNudging(network, example);
      const { parts } = makeQuestion("sum-slopes", seed, "s");
      for (const { id, label } of parts) {
        const [written = ""] = plainTextOf(label).split(" ");
        const answer = solution("sum-slopes", seed).answers[id]?.plain ?? "";
        expect(valueOfFormula(answer, chain), `seed ${seed}, ${written}`).toBeCloseTo(chain.quotient(written), 4);
      }
    }
  });
});
