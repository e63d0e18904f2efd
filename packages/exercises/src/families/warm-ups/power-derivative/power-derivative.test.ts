import { compare, differentiate } from "@nn/algebra";
import { describe, expect, test } from "vitest";
import { answerIn, at, near, PLACES, steepness, told } from "../../../testing/plain-formulas.ts";
import { seeds } from "../../../testing/variant.ts";
import { X } from "../polynomial.ts";

describe("power-derivative", () => {
  test("the key is what nudging shows, and what the algebra finds", () => {
    for (const seed of seeds) {
      const f = told("power-derivative", seed, /f\(x\) = (.*?)\. How/);
      const key = answerIn("power-derivative", seed, "slope");
      for (const x of PLACES) near(at(key, { [X]: x }), steepness(f, x), `seed ${seed}`);
      expect(compare(key, differentiate(f, X), { seed: 1 }).kind).toBe("equal");
    }
  });
});
