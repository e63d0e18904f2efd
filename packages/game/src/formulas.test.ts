import { latexOf } from "@nn/core";
import { expect, test } from "vitest";
import { formulasOf, piecesOf, tinted } from "./formulas.ts";
import { twoByTwo } from "./testing/levels.ts";

test.each([
  { latex: "w_{12}^{(2)}", as: "\\htmlClass{q-w}{w_{12}^{(2)}}" },
  { latex: "\\tanh'(z^{(2)})", as: "\\tanh'(\\htmlClass{q-z}{z^{(2)}})" },
  { latex: "\\mathrm{ReLU}'(z)", as: "\\mathrm{ReLU}'(\\htmlClass{q-z}{z})" },
  { latex: "2(a - y)", as: "2(\\htmlClass{q-a}{a} - \\htmlClass{q-y}{y})" },
  { latex: "x_{1}", as: "\\htmlClass{q-a}{x_{1}}" },
  {
    latex: "\\frac{\\partial C}{\\partial b}",
    as: "\\frac{\\partial \\htmlClass{q-c}{C}}{\\partial \\htmlClass{q-b}{b}}",
  },
])("$latex is tinted by its quantities alone", ({ latex, as }) => {
  expect(tinted(latex)).toBe(as);
});

test("a level's formulas hold every parameter and every factor, typeset without a fault", () => {
  const formulas = formulasOf(twoByTwo);
  const shape = { ...twoByTwo.network, sizes: [2, 2, 1], cost: "squares" } as const;
  for (const name of ["w1.0.1", "w2.0.0", "b2.0"]) expect(formulas[latexOf(shape, name)]).toContain("katex");
  expect(formulas["\\sigma'(z_{1}^{(1)})"]).toContain("q-z");
  for (const html of Object.values(formulas)) expect(html).not.toContain("katex-error");
});

test("a text is cut into words and formulas", () => {
  const pieces = piecesOf("Bring $C$ down.");
  expect(pieces).toMatchObject([{ text: "Bring " }, { html: expect.stringContaining("katex") }, { text: " down." }]);
});
