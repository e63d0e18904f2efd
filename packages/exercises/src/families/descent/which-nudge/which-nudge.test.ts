import { costOf, createNetwork, parameterValue, withParameters } from "@nn/core";
import { describe, expect, test } from "vitest";
import { plainTextOf } from "../../../question/rich-text.ts";
import { numberIn, seeds, variantOf } from "../../../testing/variant.ts";

describe("which-nudge", () => {
  test("no other nudge lowers the cost as far, and the change is what the cost really does", () => {
    for (const seed of seeds) {
      const { question, parts, spec, example, answers } = variantOf("which-nudge", seed);
      const [asked] = question.parts;
      const [marked] = parts;
      if (asked?.kind !== "choice" || marked?.kind !== "choice") throw new Error("a nudge is chosen");
      const network = createNetwork(spec);
      const changeBy = ({ label, lights = [] }: (typeof asked.options)[number]): number => {
        const [id = ""] = lights;
        const nudge = plainTextOf(label).includes(" + ") ? 0.01 : -0.01;
        const nudged = withParameters(network, { [id]: parameterValue(network, id) + nudge });
        return costOf(nudged, [example]) - costOf(network, [example]);
      };
      const changes = asked.options.map((option) => ({ id: option.id, change: changeBy(option) }));
      const [best] = changes.sort((a, b) => a.change - b.change);
      expect([best?.id], `seed ${seed}`).toEqual(marked.right);
      expect(Math.abs(numberIn(answers, "change") / (best?.change ?? 0) - 1)).toBeLessThan(0.02);
    }
  });
});
