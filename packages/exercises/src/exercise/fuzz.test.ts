import fc from "fast-check";
import { expect, test } from "vitest";
import { families } from "../catalogue.ts";
import { grade, preview } from "./grade.ts";
import { exerciseOf } from "./registry.ts";

/** Pieces of answers, right and wrong, whole and broken, from which hostile and sleepy typing is put together. */
const pieces = [
  ..."aywzbCxLσ∂(){}[]|^_+-*/'=,.$0123456789 \\",
  ...[
    "a^(L)",
    "a^(L-1)",
    "a^{(L-1)}",
    "\\sigma'",
    "\\left(",
    "\\right)",
    "\\frac",
    "\\partial ",
    "\\sqrt",
    "\\placeholder{}",
  ],
  ...[
    "sin",
    "tanh",
    "softplus",
    "exp",
    "ln",
    "e^",
    "relu'",
    "tanh''",
    "∂C/∂a^L",
    "dz/dw",
    "9^9^9",
    "1/0",
    "x^{",
    "−",
    "²",
    "⁽ᴸ⁾",
  ],
];

test("any answer whatever gets a verdict and a preview, and nothing throws", () => {
  const kinds = new Set<string>();
  fc.assert(
    fc.property(
      fc.constantFrom(...families),
      fc.array(fc.constantFrom(...pieces), { maxLength: 14 }),
      ({ id }, list) => {
        const answer = list.join("");
        for (const part of exerciseOf(id, 4).parts) {
          const verdict = grade(id, 4, { [part.id]: answer }).parts[part.id];
          const seen = preview(id, 4, part.id, answer);
          expect(verdict === undefined).toBe(answer.trim() === "");
          if (!verdict) continue;
          kinds.add(verdict.kind);
          if (verdict.kind !== "unreadable") expect(seen.kind).toBe("read");
          if (verdict.kind === "unreadable") expect(verdict.where).toBeLessThanOrEqual(answer.length);
        }
      },
    ),
    { numRuns: 1500, seed: 7 },
  );
  expect(kinds).toContain("incorrect");
  expect(kinds).toContain("unreadable");
});
