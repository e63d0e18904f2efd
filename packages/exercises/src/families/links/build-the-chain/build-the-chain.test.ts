import { describe, expect, test } from "vitest";
import { makeQuestion } from "../../../exercise/ask.ts";
import { grade } from "../../../exercise/grade.ts";
import { plainTextOf } from "../../../question/rich-text.ts";
import { idsOf } from "../../../testing/asked.ts";
import { chainByNudging } from "../../../testing/chain-by-nudging.ts";

const seeds = Array.from({ length: 24 }, (_, i) => i * 7919 + 1);

describe("build-the-chain", () => {
  /** Seed 0 nudges w^(L), and its tray holds ∂C/∂z^(L), a link of the layer before and a link upside down. */
  const verdictOf = (...labels: readonly string[]) =>
    grade("build-the-chain", 0, { road: idsOf("build-the-chain", 0, "road", labels) }).parts.road;

  test.each([
    [["∂z^(L)/∂w^(L)", "∂a^(L)/∂z^(L)", "∂C/∂a^(L)"]],
    [["∂C/∂a^(L)", "∂z^(L)/∂w^(L)", "∂a^(L)/∂z^(L)"]],
    [["∂z^(L)/∂w^(L)", "∂C/∂z^(L)"]],
  ])("%j leads from the weight to the cost, in any order", (labels) => {
    expect(verdictOf(...labels)).toMatchObject({ kind: "correct" });
  });

  test.each([
    ["start-missing", ["∂a^(L)/∂z^(L)", "∂C/∂a^(L)"]],
    ["missing-cost", ["∂z^(L)/∂w^(L)", "∂a^(L)/∂z^(L)"]],
    ["chain-broken", ["∂C/∂a^(L)", "∂z^(L)/∂w^(L)"]],
    ["links-missing", ["∂C/∂a^(L)"]],
    ["start-missing", ["∂C/∂z^(L)"]],
    ["covered-twice", ["∂z^(L)/∂w^(L)", "∂a^(L)/∂z^(L)", "∂C/∂z^(L)"]],
    ["upside-down", ["∂z^(L)/∂w^(L)", "∂z^(L)/∂a^(L)", "∂C/∂a^(L)"]],
    ["wrong-link", ["∂a^(L-1)/∂z^(L-1)", "∂a^(L)/∂z^(L)", "∂C/∂a^(L)"]],
  ])("%s is told where %j was taken", (name, labels) => {
    expect(verdictOf(...labels)).toMatchObject({ kind: "incorrect", mistake: { name } });
  });

  test("two mistakes at once are not guessed at", () => {
    const verdict = verdictOf("∂a^(L-1)/∂z^(L-1)", "∂z^(L)/∂a^(L)");
    expect(verdict?.kind).toBe("incorrect");
    expect(verdict).not.toHaveProperty("mistake");
  });

  test("whatever is marked right multiplies to the slope that a nudge of the start shows", () => {
    for (const seed of seeds) {
      const { figure, parts } = makeQuestion("build-the-chain", seed, "s");
      const [part] = parts;
      if (!figure || !part || !("options" in part)) throw new Error("a chain and a tray are shown");
      const { quotient } = chainByNudging(figure.network, figure.example);
      const asked = quotient(plainTextOf(part.label).trim());
      const { options } = part;
      let right = 0;
      for (let bits = 1; bits < 2 ** options.length; bits++) {
        const chosen = options.filter((_, i) => (bits >> i) & 1);
        const verdict = grade("build-the-chain", seed, { road: chosen.map(({ id }) => id).join(" ") }).parts.road;
        if (verdict?.kind !== "correct") continue;
        right++;
        const product = chosen.reduce((total, { label }) => total * quotient(plainTextOf(label)), 1);
        expect(product / asked, `seed ${seed}`).toBeCloseTo(1, 4);
      }
      expect(right).toBeGreaterThan(0);
    }
  });
});
