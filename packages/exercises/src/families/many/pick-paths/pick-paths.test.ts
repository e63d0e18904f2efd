import { describe, expect, test } from "vitest";
import { plainTextOf } from "../../../question/rich-text.ts";
import { numberIn, seeds, variantOf } from "../../../testing/variant.ts";

describe("pick-paths", () => {
  /** A step of a route as a drawn line, read from what the learner sees. */
  function isForward(stations: readonly string[], sizes: readonly number[]): boolean {
    const places = stations.map((text) => {
      if (text === "C") return { layer: sizes.length, index: 0 };
      const [, letter = "", index = "0", layer = "0"] = /^([xa])(?:_(\d))?(?:\^\((\d)\))?$/.exec(text) ?? [];
      return letter === "x" ? { layer: 0, index: Number(index) } : { layer: Number(layer), index: Number(index) };
    });
    return places.every(({ layer }, i) => i === 0 || layer === (places[i - 1]?.layer ?? 0) + 1);
  }

  test("the right routes are those that go forward from the start line by line, and all of them are there", () => {
    for (const seed of seeds) {
      const { question, parts, spec } = variantOf("pick-paths", seed);
      const [asked] = question.parts;
      const [marked] = parts;
      if (asked?.kind !== "choices" || marked?.kind !== "choices") throw new Error("routes are chosen");
      const sizes = [spec.inputs, ...spec.layers.map(({ neurons }) => neurons)];
      const [, start = ""] = /^All routes from (\S+) to/.exec(plainTextOf(asked.label)) ?? [];
      const weight = /^w_\{?(\d)(\d)?\}?\^\((\d)\)$/.exec(start);
      const right = asked.options.filter(({ label }) => {
        const [first = "", ...rest] = plainTextOf(label).split(" → ");
        if (first !== start) return false;
        if (!weight) return isForward([first, ...rest], sizes);
        const [, j = "", , layer = ""] = weight;
        return rest[0] === `a_${j}^(${layer})` && isForward(rest, sizes);
      });
      expect(right.map(({ id }) => id).sort(), `seed ${seed}: ${start}`).toEqual([...marked.right].sort());
      const from = weight ? Number(weight[3]) + 1 : start.startsWith("x") ? 1 : Number(/\((\d)\)/.exec(start)?.[1]) + 1;
      expect(right.length).toBe(sizes.slice(from).reduce((count, neurons) => count * neurons, 1));
    }
  });

  test("in the wider network the numbers of neurons on the way multiply", () => {
    const { answers, question, spec } = variantOf("pick-paths", 4);
    expect(spec.layers.map(({ neurons }) => neurons)).toEqual([2, 2, 1]);
    expect(plainTextOf(question.parts[1]?.label ?? [])).toBe("Number of paths from a_0^(1) if layer 2 had 3 neurons");
    expect(numberIn(answers, "wider")).toBe(3);
  });
});
