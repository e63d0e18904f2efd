import { describe, expect, test } from "vitest";
import { solution } from "../../../exercise/ask.ts";
import { grade } from "../../../exercise/grade.ts";
import { figureOf } from "../../../testing/asked.ts";
import { chainByNudging } from "../../../testing/chain-by-nudging.ts";
import { valueOfFormula } from "../../../testing/chain-formulas.ts";

const seeds = Array.from({ length: 40 }, (_, i) => i * 7919 + 1);

describe("weight-before", () => {
  test("with the numbers of its chain each formula is the slope that a nudge shows", () => {
    for (const seed of seeds) {
      const { network, example } = figureOf("weight-before", seed);
      const chain = chainByNudging(network, example);
      const { handed, own, whole } = solution("weight-before", seed).answers;
      const slopes = [chain.slope("C", "a^(L-1)"), chain.slope("a^(L-1)", "w^(L-1)"), chain.slope("C", "w^(L-1)")];
      [handed, own, whole].forEach((answer, i) => {
        expect(valueOfFormula(answer?.plain ?? "", chain), `seed ${seed}`).toBeCloseTo(slopes[i] ?? Number.NaN, 6);
      });
    }
  });

  test("a slip in what the last link hands back is counted once", () => {
    const { own } = solution("weight-before", 0).answers;
    const slipped = "(a^L-y)s'(z^L)w^L";
    const answers = { handed: slipped, own: own?.plain ?? "", whole: `${slipped}·(${own?.plain})` };
    const { parts } = grade("weight-before", 0, answers);
    expect(parts.handed).toMatchObject({ kind: "incorrect", mistake: { name: "missing-two" } });
    expect(parts.whole).toMatchObject({ kind: "incorrect", carriedFrom: ["handed"] });
  });
});
