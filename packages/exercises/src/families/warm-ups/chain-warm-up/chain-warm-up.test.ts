import { describe, expect, test } from "vitest";
import { solution } from "../../../exercise/ask.ts";
import { grade } from "../../../exercise/grade.ts";
import { answerIn, at, near, STEP, steepness, told } from "../../../testing/plain-formulas.ts";
import { seeds } from "../../../testing/variant.ts";
import { U } from "../plain-calculus.ts";
import { X } from "../polynomial.ts";

describe("chain-warm-up", () => {
  test("each step and the whole are what nudging shows", () => {
    for (const seed of seeds) {
      const y = told("chain-warm-up", seed, /Take y = (.*?)\. Call/);
      const u = told("chain-warm-up", seed, /inside u = (.*?), so that/);
      const ofU = told("chain-warm-up", seed, /so that y = (.*?)\. A nudge/);
      const part = (id: string) => answerIn("chain-warm-up", seed, id);
      for (const x of [0.3, 0.7, 1.1]) {
        const inside = at(u, { [X]: x });
        const byU = (at(ofU, { [U]: inside + STEP }) - at(ofU, { [U]: inside - STEP })) / (2 * STEP);
        near(at(part("outer"), { [U]: inside }), byU, `outer, seed ${seed}`);
        near(at(part("inner"), { [X]: x }), steepness(u, x), `inner, seed ${seed}`);
        const whole = at(part("whole"), { [X]: x, [U]: inside });
        near(whole, steepness(y, x), `whole, seed ${seed}`);
      }
    }
  });

  test("powers, the exponential and the sine all come up", () => {
    const outsides = seeds.map((seed) => solution("chain-warm-up", seed).answers.outer?.plain ?? "");
    for (const slope of [/u\^\d$/, /^e\^u$/, /^cos\(u\)$/])
      expect(outsides).toContainEqual(expect.stringMatching(slope));
  });

  test("a slip in a factor is carried into the product, and a product of quotients is not the end", () => {
    const { answers } = solution("chain-warm-up", 2);
    const wrongInner = `(${answers.inner?.plain})+1`;
    const carried = {
      outer: answers.outer?.plain ?? "",
      inner: wrongInner,
      whole: `(${answers.outer?.plain})(${wrongInner})`,
    };
    expect(grade("chain-warm-up", 2, carried).parts.whole).toMatchObject({ kind: "incorrect", carriedFrom: ["inner"] });
    expect(grade("chain-warm-up", 2, { whole: "dy/du * du/dx" }).parts.whole).toMatchObject({
      kind: "unreadable",
      why: expect.stringMatching(/write out/),
    });
  });
});
