import { createNetwork, parameterNames } from "@nn/core";
import { describe, expect, test } from "vitest";
import { slopeOf } from "../../../testing/slope-by-nudging.ts";
import { numberIn, seeds, variantOf } from "../../../testing/variant.ts";

describe("gradient-components", () => {
  test("every weight and bias is asked for, with the slope that a nudge of it shows", () => {
    for (const seed of seeds) {
      const { parts, spec, example, answers } = variantOf("gradient-components", seed);
      const parameters = parameterNames(createNetwork(spec));
      expect(parts.map(({ lookAt }) => lookAt[0])).toEqual(parameters);
      for (const [i, id] of parameters.entries())
        expect(numberIn(answers, `slope${i + 1}`), `seed ${seed}: ${id}`).toBeCloseTo(slopeOf(spec, [example], id), 5);
    }
  });
});
