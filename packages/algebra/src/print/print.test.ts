import { describe, expect, test } from "vitest";
import { type Expression, name } from "../expression.ts";
import type { Names } from "../names.ts";
import { read } from "../read/read.ts";
import { chainNames, indexedNames, knownLayers, openLayers, schoolNames } from "../testing/names.ts";
import { toLatex } from "./latex.ts";
import { toText } from "./text.ts";

const readOf = (text: string, names: Names): Expression => {
  const reading = read(text, names);
  if (!reading.ok) throw new Error(reading.why.code);
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
  ])("[P1] %s is shown as it was written", (text, latex, plain) => {
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

describe("indices and sums", () => {
  test.each([
    ["w_jk a_0^L", "w_{jk}^{(L)}\\,a_{0}^{(L)}", "w_{jk}^(L)*a_0^(L)"],
    ["w_{10,2}", "w_{10,2}^{(L)}", "w_{10,2}^(L)"],
    ["Σ_j w_jk a_j", "\\sum_{j=0}^{n_{L}-1}w_{jk}^{(L)}\\,a_{j}^{(L)}", "Σ_(j=0)^(n_L-1) w_{jk}^(L)*a_j^(L)"],
    ["Σ_k a_k", "\\sum_{k=0}^{n_{L-1}-1}a_{k}^{(L-1)}", "Σ_(k=0)^(n_{L-1}-1) a_k^(L-1)"],
    ["(Σ_j y_j)C", "\\left(\\sum_{j=0}^{n_{L}-1}y_{j}\\right)\\,C", "(Σ_(j=0)^(n_L-1) y_j)*C"],
    ["2Σ_j (y_j-C)", "2\\,\\sum_{j=0}^{n_{L}-1}\\left(y_{j}-C\\right)", "2*Σ_(j=0)^(n_L-1) (y_j - C)"],
    ["(Σ_j y_j)+y_j+C", "\\left(\\sum_{j=0}^{n_{L}-1}y_{j}\\right)+y_{j}+C", "(Σ_(j=0)^(n_L-1) y_j) + y_j + C"],
    ["(Σ_j y_j)^2", "\\left(\\sum_{j=0}^{n_{L}-1}y_{j}\\right)^{2}", "(Σ_(j=0)^(n_L-1) y_j)^2"],
    ["w_jk y_j^12", "w_{jk}^{(L)}\\,y_{j}^{12}", "w_{jk}^(L)*y_j^(12)"],
    ["(Σ_j y_j)/n_L", "\\frac{\\sum_{j=0}^{n_{L}-1}y_{j}}{n_{L}}", "(Σ_(j=0)^(n_L-1) y_j)/n_L"],
    ["∂C/∂w_jk", "\\frac{\\partial C}{\\partial w_{jk}^{(L)}}", "∂C/∂w_{jk}^(L)"],
  ])("[P1 P3] %s is shown as it was written, and reads back", (text, latex, plain) => {
    const expression = readOf(text, openLayers);
    expect(toLatex(expression, openLayers)).toBe(latex);
    expect(toText(expression, openLayers)).toBe(plain);
    expect(readOf(latex, openLayers)).toEqual(expression);
    expect(readOf(plain, openLayers)).toEqual(expression);
  });

  test("[P2] members are wrapped under their own ids, sizes too", () => {
    const wrap = (id: string, latex: string) => `\\htmlClass{${id.replaceAll(".", "-")}}{${latex}}`;
    const latex = toLatex(readOf("Σ_j w_j0", openLayers), openLayers, { wrap });
    expect(latex).toBe("\\sum_{j=0}^{\\htmlClass{n2}{n_{L}}-1}\\htmlClass{w2-j-0}{w_{j0}^{(L)}}");
    expect(readOf(latex, openLayers)).toEqual(readOf("Σ_j w_j0", openLayers));
  });

  test("[P1] a member that is known by its id alone is shown with its numbers", () => {
    expect(toLatex(name("w2.1.0"), openLayers)).toBe("w_{10}^{(L)}");
    expect(toText(name("w2.1.0"), openLayers)).toBe("w_{10}^(L)");
  });

  test("[P1] if the number of neurons is known, the range is shown in numbers", () => {
    expect(toLatex(readOf("Σ_j y_j", knownLayers), knownLayers)).toBe("\\sum_{j=0}^{2}y_{j}");
  });
});
