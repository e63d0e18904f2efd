import { latexOf, quantityId } from "@nn/notation";
import { expect, test } from "vitest";
import { formulasOf, piecesOf, sandboxFormulas } from "./formulas.ts";
import { withLayer, withNeurons } from "./sandbox/reshape.ts";
import { EMPTY } from "./sandbox/sandbox.ts";
import { sandboxLevel } from "./sandbox/sandbox-level.ts";
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

test("a mark stays on the line of the formula before it", () => {
  const [, formula, rest] = piecesOf("It took 1 from $z$. The glass fell.");
  expect(formula).toMatchObject({
    html: expect.stringMatching(/^<span style="white-space:nowrap"><span .*<\/span>\.<\/span>$/),
  });
  expect(rest).toEqual({ text: " The glass fell." });
  expect(piecesOf("($z$)")).toMatchObject([{ text: "(" }, { html: expect.stringMatching(/\)<\/span>$/) }]);
});

test("one table has every formula of every sandbox", () => {
  const table = sandboxFormulas();
  const text = { title: "Sandbox", goal: "Turn anything.", aha: "" };
  const deep = withLayer(withNeurons(withNeurons(EMPTY, 0, 1, 1), 2, 4, 1), 1);
  for (const sandbox of [EMPTY, deep, withNeurons(deep, 1, 3, 1), withNeurons(deep, 3, 1, 1)])
    expect(Object.keys(table)).toEqual(expect.arrayContaining(Object.keys(formulasOf(sandboxLevel(sandbox, text)))));
});
