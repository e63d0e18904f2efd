import { describe, expect, test } from "vitest";
import { solution } from "../../exercise/ask.ts";
import { exerciseOf } from "../../exercise/registry.ts";
import { plainTextOf } from "../../question/rich-text.ts";
import { figureOf, labelsOf } from "../../testing/asked.ts";
import { chainByNudging } from "../../testing/chain-by-nudging.ts";

const seeds = Array.from({ length: 24 }, (_, i) => i * 7919 + 1);

describe.each([
  ["last-weight-number", "w2.0.0"],
  ["last-bias-number", "b2.0"],
  ["previous-activation-number", "a1.0"],
] as const)("%s", (family, from) => {
  test("asks for the slope that a nudge shows", () => {
    for (const seed of seeds) {
      const { network, example } = figureOf(family, seed);
      const slope = chainByNudging(network, example).slope("C", from);
      const { number, sign } = solution(family, seed).answers;
      expect(Number(number?.plain), `seed ${seed}`).toBeCloseTo(slope, 3);
      if (!sign) continue;
      const asked = exerciseOf(family, seed).question.parts.find(({ id }) => id === "sign");
      const isUp = / rises a little/.test(plainTextOf(asked?.label ?? []));
      expect(labelsOf(family, seed, "sign").get(sign.plain)).toBe(slope > 0 === isUp ? "rises" : "falls");
    }
  });
});
