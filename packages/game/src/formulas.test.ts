import { latexOf, quantityId } from "@nn/notation";
import { expect, test } from "vitest";
import { formulasOf, piecesOf } from "./formulas.ts";
import { twoByTwo } from "./testing/levels.ts";

test("a level's formulas hold every parameter and every factor, typeset without a fault", () => {
  const formulas = formulasOf(twoByTwo);
  const shape = { sizes: [2, 2, 1] };
  for (const name of ["w1.0.1", "w2.0.0", "b2.0"])
    expect(formulas[latexOf(shape, quantityId(name))]).toContain("katex");
  expect(formulas["\\sigma'(z_{1}^{(1)})"]).toContain("q-z");
  for (const html of Object.values(formulas)) expect(html).not.toContain("katex-error");
});

test("a text is cut into words and formulas", () => {
  const pieces = piecesOf("Bring $C$ down.");
  expect(pieces).toMatchObject([{ text: "Bring " }, { html: expect.stringContaining("q-c") }, { text: " down." }]);
});
