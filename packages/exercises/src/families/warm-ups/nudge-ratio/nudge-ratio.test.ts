import { describe, expect, test } from "vitest";
import { solution } from "../../../exercise/ask.ts";
import { grade } from "../../../exercise/grade.ts";
import { answerIn, at, near, PLACES, steepness, told } from "../../../testing/plain-formulas.ts";
import { seeds } from "../../../testing/variant.ts";
import { H, X } from "../polynomial.ts";

describe("nudge-ratio", () => {
  test("the change, the ratio and the slope are those of the function", () => {
    for (const seed of seeds) {
      const f = told("nudge-ratio", seed, /f\(x\) = (.*?), and nudge/);
      const part = (id: string) => answerIn("nudge-ratio", seed, id);
      for (const x of PLACES) {
        const [h, change] = [0.25, at(f, { [X]: x + 0.25 }) - at(f, { [X]: x })];
        near(at(part("change"), { [X]: x, [H]: h }), change, `change, seed ${seed}`);
        near(at(part("ratio"), { [X]: x, [H]: h }), change / h, `ratio, seed ${seed}`);
        near(at(part("slope"), { [X]: x }), steepness(f, x), `slope, seed ${seed}`);
      }
    }
  });

  test("an answer may be left as it is: the quotient is the ratio, wherever there is a nudge", () => {
    for (const seed of seeds.slice(0, 8)) {
      const change = solution("nudge-ratio", seed).answers.change?.plain ?? "";
      expect(grade("nudge-ratio", seed, { ratio: `(${change})/h` }).parts.ratio?.kind).toBe("correct");
    }
  });
});
