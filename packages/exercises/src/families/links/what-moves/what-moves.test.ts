import { createNetwork, specOf, valuesOf, withParameters } from "@nn/core";
import { describe, expect, test } from "vitest";
import { numberIn, seeds, variantOf } from "../../../testing/variant.ts";

describe("what-moves", () => {
  test("a quantity is right if and only if it is another number after the nudge", () => {
    for (const seed of seeds) {
      const { question, parts, spec, example, answers } = variantOf("what-moves", seed);
      const [asked, marked] = [question.parts[0], parts[0]];
      if (asked?.kind !== "choices" || marked?.kind !== "choices") throw new Error("quantities are chosen");
      const before = createNetwork(spec);
      const from = marked.lookAt[0] ?? "";
      const after = withParameters(before, { [from]: valuesOf(before, example).of(from as never) + 0.5 });
      const moved = (id: string) =>
        valuesOf(before, example).of(id as never) !== valuesOf(after, example).of(id as never);
      for (const { id, lights } of asked.options)
        expect(moved(lights?.[0] ?? ""), `seed ${seed}, ${lights?.[0]}`).toBe(marked.right.includes(id));
      // One link into each quantity that moves, as many as the row has between the nudge and the cost.
      expect(numberIn(answers, "links")).toBe(marked.right.length);
      expect(specOf(before)).toEqual(specOf(createNetwork(spec)));
    }
  });
});
