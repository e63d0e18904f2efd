import { describe, expect, test } from "vitest";
import { makeQuestion, solution } from "../../../exercise/ask.ts";
import { grade } from "../../../exercise/grade.ts";
import { plainTextOf } from "../../../question/rich-text.ts";
import { chainByNudging } from "../../../testing/chain-by-nudging.ts";
import { valueOfFormula } from "../../../testing/chain-formulas.ts";

describe("find-the-mistake", () => {
  test("the first line that a nudge contradicts is the one that is asked for, and the answer mends it", () => {
    const places = new Set<string>();
    for (const seed of Array.from({ length: 80 }, (_, i) => i)) {
      const { figure, parts } = makeQuestion("find-the-mistake", seed, "s");
      const [choice] = parts;
      if (!figure || !choice || !("options" in choice)) throw new Error("lines of a chain are shown");
      const chain = chainByNudging(figure.network, figure.example);
      const lines = choice.options.map(({ id, label }) => {
        const [left = "", right = ""] = plainTextOf(label).split(" = ");
        return { id, slope: chain.quotient(left), shown: valueOfFormula(right, chain) };
      });
      const wrong = lines.find(({ slope, shown }) => Math.abs(shown - slope) > 1e-4);
      const { answers } = solution("find-the-mistake", seed);
      expect(answers.line?.plain, `seed ${seed}`).toBe(wrong?.id);
      expect(valueOfFormula(answers.mended?.plain ?? "", chain), `seed ${seed}`).toBeCloseTo(
        wrong?.slope ?? Number.NaN,
        4,
      );
      places.add(wrong?.id ?? "");
    }
    expect([...places].sort()).toEqual(["o1", "o2", "o3", "o4", "o5"]);
  });

  test("on the way back the slope of the line above may stay in the answer, no other one may", () => {
    const seed = 1; // its first line is the wrong one
    expect(grade("find-the-mistake", seed, { mended: "∂C/∂a^L" }).parts.mended?.kind).toBe("unreadable");
    const later = Array.from({ length: 40 }, (_, i) => 4 * i + 1).find((each) =>
      solution("find-the-mistake", each).answers.mended?.plain.startsWith("∂C/∂z^(L)*"),
    );
    expect(later).toBeDefined();
    const verdict = (answer: string) => grade("find-the-mistake", later ?? 0, { mended: answer }).parts.mended;
    expect(verdict("w^L ∂C/∂z^L")).toMatchObject({ kind: "correct" });
    expect(verdict("w^L σ'(z^L) 2(a^L-y)")).toMatchObject({ kind: "correct" });
    expect(verdict("∂C/∂a^(L-1)")).toMatchObject({ kind: "unreadable" });
    expect(verdict("∂C/∂a^L σ'(z^L) w^L")).toMatchObject({ kind: "unreadable" });
  });
});
