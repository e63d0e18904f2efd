import { createNetwork, parameterNames } from "@nn/core";
import { describe, expect, test } from "vitest";
import { slopeOf } from "../../../testing/slope-by-nudging.ts";
import { seeds, variantOf } from "../../../testing/variant.ts";

describe("rank-weights", () => {
  test("the right order is that of the changes that nudges make", () => {
    for (const seed of seeds) {
      const { question, parts, spec, example } = variantOf("rank-weights", seed);
      const [asked] = question.parts;
      const [marked] = parts;
      if (asked?.kind !== "order" || marked?.kind !== "order") throw new Error("weights are ranked");
      const weights = marked.right.map((id) => asked.options.find((option) => option.id === id)?.lights?.[0] ?? "");
      const sizes = weights.map((id) => Math.abs(slopeOf(spec, [example], id)));
      expect(sizes, `seed ${seed}`).toEqual([...sizes].sort((a, b) => b - a));
      expect(new Set(weights)).toEqual(new Set(parameterNames(createNetwork(spec)).filter((id) => id.startsWith("w"))));
    }
  });
});
