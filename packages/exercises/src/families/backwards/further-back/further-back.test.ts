import { describe, expect, test } from "vitest";
import { makeQuestion, solution } from "../../../exercise/ask.ts";
import { grade } from "../../../exercise/grade.ts";
import { plainTextOf } from "../../../question/rich-text.ts";
import { figureOf } from "../../../testing/asked.ts";
import { chainByNudging } from "../../../testing/chain-by-nudging.ts";

const seeds = Array.from({ length: 40 }, (_, i) => i * 7919 + 1);

describe("further-back", () => {
  test("what is given and what is asked are what a nudge shows", () => {
    for (const seed of seeds) {
      const { network, example } = figureOf("further-back", seed);
      const { slope } = chainByNudging(network, example);
      const prompt = plainTextOf(makeQuestion("further-back", seed, "s").prompt).replaceAll("−", "-");
      const given = Number(/∂C\/∂z\^\(L-1\) = ([-\d.]+)\. /.exec(prompt)?.[1]);
      expect(given, `seed ${seed}`).toBeCloseTo(slope("C", "z^(L-1)"), 4);
      for (const [part, { plain }] of Object.entries(solution("further-back", seed).answers))
        expect(Number(plain), `seed ${seed}, ${part}`).toBeCloseTo(slope("C", part.replaceAll("-", ".")), 4);
    }
  });

  test("a weight of the wrong sign at the first step is carried to the end", () => {
    const { answers } = solution("further-back", 1);
    const turned = Object.entries(answers).map(([part, { plain }]) => [part, String(-Number(plain))] as const);
    const verdicts = Object.values(grade("further-back", 1, Object.fromEntries(turned)).parts);
    expect(verdicts.map((verdict) => (verdict.kind === "incorrect" ? (verdict.carriedFrom ?? []).length : -1))).toEqual(
      [0, 1, 1],
    );
  });
});
