import { describe, expect, test } from "vitest";
import type { Expression } from "../expression.ts";
import type { Names } from "../names.ts";
import { read } from "../read/read.ts";
import { chainNames, indexedNames, schoolNames } from "../testing/names.ts";
import { toLatex } from "./latex.ts";
import { toText } from "./text.ts";

const readOf = (text: string, names: Names): Expression => {
  const reading = read(text, names);
  if (!reading.ok) throw new Error(reading.why);
  return reading.expression;
};

describe("toLatex and toText", () => {
  test.each([
    [
      "2(a^L-y)s'(z)a^(L-1)",
      "2\\,\\left(a^{(L)}-y\\right)\\,\\sigma'\\left(z^{(L)}\\right)\\,a^{(L-1)}",
      "2*(a^(L) - y)*σ'(z^(L))*a^(L-1)",
    ],
    ["(a^L)^2", "\\left(a^{(L)}\\right)^{2}", "a^(L)^2"],
    ["dC/da^L*y", "\\frac{\\partial C}{\\partial a^{(L)}}\\cdot y", "∂C/∂a^(L)*y"],
    ["-(y+1)/2", "-\\frac{y+1}{2}", "-(y + 1)/2"],
    ["y^(1/2)", "y^{\\frac{1}{2}}", "y^(1/2)"],
    ["(y-1)-(y-2)", "y-1-\\left(y-2\\right)", "y - 1 - (y - 2)"],
    ["y/(2y)", "\\frac{y}{2\\,y}", "y/(2*y)"],
    ["0.25y", "0.25\\,y", "0.25*y"],
    ["|y|", "\\left|y\\right|", "|y|"],
    ["y*2", "y\\cdot 2", "y*2"],
  ])("[P1] %s is shown as it was read", (text, latex, plain) => {
    const expression = readOf(text, chainNames);
    expect(toLatex(expression, chainNames)).toBe(latex);
    expect(toText(expression, chainNames)).toBe(plain);
  });

  test("[P2] each variable can be wrapped in the class of its quantity, and is still read", () => {
    const wrap = (id: string, latex: string) => `\\htmlClass{q-${id[0]}}{${latex}}`;
    const latex = toLatex(readOf("w a^(L-1)", chainNames), chainNames, { wrap });
    expect(latex).toBe("\\htmlClass{q-w}{w^{(L)}}\\,\\htmlClass{q-a}{a^{(L-1)}}");
    expect(read(latex, chainNames)).toMatchObject({ ok: true });
  });

  test("[P1] indices and Greek names are typeset", () => {
    expect(toLatex(readOf("w_jk^L s(z_j)", indexedNames), indexedNames)).toBe(
      "w_{jk}^{(L)}\\,\\sigma\\left(z_{j}^{(L)}\\right)",
    );
    expect(toLatex(readOf("π x", schoolNames), schoolNames)).toBe("\\pi\\,x");
  });
});
