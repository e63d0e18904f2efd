import { describe, expect, test } from "vitest";
import { slopeOf } from "../../../testing/slope-by-nudging.ts";
import { numberIn, seeds, variantOf } from "../../../testing/variant.ts";

/** What may be chosen in a part, by the first quantity that it lights, and whether it is right. */
function optionsOf({ question, parts }: ReturnType<typeof variantOf>, id: string) {
  const asked = question.parts.find((part) => part.id === id);
  const marked = parts.find((part) => part.id === id);
  if (asked?.kind !== "choices" || marked?.kind !== "choices") throw new Error(`${id} is chosen`);
  return asked.options.map((option) => ({
    quantity: option.lights?.[0] ?? "",
    isRight: marked.right.includes(option.id),
  }));
}

describe("who-is-asleep", () => {
  test("a neuron sleeps if and only if its products and its bias add up to less than 0", () => {
    for (const seed of seeds) {
      const variant = variantOf("who-is-asleep", seed);
      const { spec, example } = variant;
      const options = optionsOf(variant, "asleep");
      expect(options.length).toBe(3);
      for (const { quantity, isRight } of options) {
        const j = Number(/^z1\.(\d)$/.exec(quantity)?.[1]);
        const products = (spec.weights[0]?.[j] ?? []).map((w, k) => w * (example.input[k] ?? Number.NaN));
        const sum = products.reduce((total, product) => total + product, spec.biases[0]?.[j] ?? Number.NaN);
        expect(isRight, `seed ${seed}, ${quantity}: ${sum}`).toBe(sum < 0);
      }
    }
  });

  test("a weight stands still if and only if a nudge of it leaves the cost where it is", () => {
    for (const seed of seeds) {
      const variant = variantOf("who-is-asleep", seed);
      const options = optionsOf(variant, "still");
      expect(options.filter(({ isRight }) => isRight).length).toBe(3);
      for (const { quantity, isRight } of options) {
        const slope = slopeOf(variant.spec, [variant.example], quantity);
        expect(Math.abs(slope) < 1e-6, `seed ${seed}, ${quantity}: ${slope}`).toBe(isRight);
      }
    }
  });

  test("the slope beside a sleeping neuron is the one that a nudge shows", () => {
    for (const seed of seeds) {
      const { parts, spec, example, answers } = variantOf("who-is-asleep", seed);
      const w = parts.find(({ id }) => id === "slope")?.lookAt.find((id) => id.startsWith("w1.")) ?? "";
      expect(numberIn(answers, "slope"), `seed ${seed}, ${w}`).toBeCloseTo(slopeOf(spec, [example], w), 5);
    }
  });
});
