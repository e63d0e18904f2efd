import { createNetwork, type Factor, type NetworkSpec, quantityId, trace } from "@nn/core";
import { describe, expect, test } from "vitest";
import { factorLatex, factorText, traceLatex, traceText } from "./factor.ts";
import { inHue, latexOf, withoutHues } from "./latex.ts";
import { textOf } from "./text.ts";
import { tinted } from "./tinted.ts";

const twoPaths = { sizes: [1, 2, 1] };
const wide = { sizes: [12, 2] };
const q = quantityId;

describe("a quantity", () => {
  test("has no index where there is one neuron", () => {
    const ids = ["w1.1.0", "w2.0.1", "b1.1", "b2.0", "z1.0", "a2.0", "x0", "a0.0", "y0", "C"];
    expect(ids.map((id) => latexOf(twoPaths, q(id)))).toEqual([
      "w_{1}^{(1)}",
      "w_{1}^{(2)}",
      "b_{1}^{(1)}",
      "b^{(2)}",
      "z_{0}^{(1)}",
      "a^{(2)}",
      "x",
      "x",
      "y",
      "C",
    ]);
  });

  test("has a comma between its indices where one has two digits", () => {
    expect(["w1.0.1", "w1.0.11"].map((id) => latexOf(wide, q(id)))).toEqual(["w_{01}^{(1)}", "w_{0,11}^{(1)}"]);
    expect(["w1.0.1", "w1.0.11"].map((id) => textOf(wide, q(id)))).toEqual(["w_01^(1)", "w_{0,11}^(1)"]);
  });

  test("can count its layer from the last, and carry its hue", () => {
    expect(latexOf(twoPaths, q("z1.0"), { counting: "fromLast", isTinted: true })).toBe(
      "\\htmlClass{q-z}{z_{0}^{(L-1)}}",
    );
    expect(textOf(twoPaths, q("b2.0"), "fromLast")).toBe("b^(L)");
  });
});

const w = inHue("w", "w^{(L)}");

test.each([
  { latex: w, plain: "w^{(L)}" },
  { latex: `2${w} - ${inHue("a", "x")}`, plain: "2w^{(L)} - x" },
  { latex: `${w}^2`, plain: "{w^{(L)}}^2" },
  { latex: `e^${inHue("a", "x")}`, plain: "e^{x}" },
  { latex: `2\\cdot${w}`, plain: "2\\cdot{w^{(L)}}" },
  { latex: inHue("c", `C(${w})`), plain: "C(w^{(L)})" },
  { latex: `\\frac{\\partial ${inHue("c", "C")}}{\\partial ${w}}`, plain: "\\frac{\\partial C}{\\partial w^{(L)}}" },
  { latex: "2(a - y)", plain: "2(a - y)" },
])("$latex without hues is $plain", ({ latex, plain }) => {
  expect(withoutHues(latex)).toBe(plain);
});

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
])("$latex as a person types it is tinted by its quantities alone", ({ latex, as }) => {
  expect(tinted(latex)).toBe(as);
});

describe("a trace", () => {
  const chain = createNetwork({
    inputs: 1,
    layers: [
      { neurons: 1, activation: "sigmoid" },
      { neurons: 1, activation: "sigmoid" },
    ],
    weights: [[[1]], [[1]]],
    biases: [[0], [0]],
  });
  const traced = { network: chain, example: { input: [1], target: [0] } };
  const of = (id: string) => trace(chain, traced.example, id);

  test("is written as the lesson writes it", () => {
    expect(traceLatex(traced, of("w1.0.0"))).toBe(
      "\\frac{\\partial C}{\\partial w^{(1)}} = x\\,\\sigma'(z^{(1)})\\,w^{(2)}\\,\\sigma'(z^{(2)})\\,2(a^{(2)} - y)",
    );
    expect(traceText(traced, of("b2.0"))).toBe("∂C/∂b^(2) = sigma'(z^(2)) * 2(a^(2) - y)");
    expect(traceText(traced, of("b2.0"), { counting: "fromLast" })).toBe("∂C/∂b^(L) = sigma'(z^(L)) * 2(a^(L) - y)");
  });

  test("with more paths than are listed is written by its last step", () => {
    const collapsed = trace(chain, traced.example, "w1.0.0", 0);
    expect(traceText(traced, collapsed)).toBe("∂C/∂w^(1) = x * ∂C/∂z^(1)");
  });

  const outputs = (spec: Partial<NetworkSpec>, target: readonly number[]) => {
    const network = createNetwork({
      inputs: 1,
      layers: [{ neurons: target.length, activation: "identity" }],
      weights: [target.map(() => [1])],
      biases: [target.map(() => 0)],
      ...spec,
    });
    const example = { input: [1], target };
    const factors = trace(network, example, "z1.0").paths.flatMap((path): readonly Factor[] => path.factors);
    const setting = { network, example };
    return factors.map((factor) => [factorLatex(setting, factor), factorText(setting, factor)]);
  };
  const sigmoid = { layers: [{ neurons: 1, activation: "sigmoid" }] } as const;

  test.each([
    {
      cost: "squares",
      spec: {},
      target: [1],
      written: [
        ["1", "1"],
        ["2(a^{(1)} - y)", "2(a^(1) - y)"],
      ],
    },
    { cost: "crossEntropy", spec: sigmoid, target: [1], written: [["(a^{(1)} - y)", "(a^(1) - y)"]] },
    {
      cost: "softmaxCrossEntropy",
      spec: {},
      target: [0, 1],
      written: [
        ["1", "1"],
        ["(p_{0} - y_{0})", "(p_0 - y_0)"],
      ],
    },
    {
      cost: "softmaxCrossEntropy",
      spec: {},
      target: [1, 1],
      written: [
        ["1", "1"],
        ["(p_{0}\\textstyle\\sum_i y_i - y_{0})", "(p_0 * sum(y) - y_0)"],
      ],
    },
  ] as const)("ends with the slope of $cost towards $target", ({ cost, spec, target, written }) => {
    expect(outputs({ cost, ...spec }, target)).toEqual(written);
  });

  test("names the slope of cross-entropy towards the activation as the fraction it is", () => {
    const network = createNetwork({ inputs: 1, ...sigmoid, weights: [[[1]]], biases: [[0]], cost: "crossEntropy" });
    const example = { input: [1], target: [1] };
    const [factor] = trace(network, example, "a1.0").paths[0]?.factors ?? [];
    expect(factor && factorLatex({ network, example }, factor)).toBe("\\frac{a^{(1)} - y}{a^{(1)}(1 - a^{(1)})}");
    expect(factor && factorText({ network, example }, factor)).toBe("(a^(1) - y)/(a^(1)(1 - a^(1)))");
  });
});
