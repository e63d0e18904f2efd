import { type Expression, evaluate, expand, freeLettersOf } from "@nn/algebra";
import { createNetwork, forward } from "@nn/core";
import { describe, expect, test } from "vitest";
import { grade } from "../../exercise/grade.ts";
import { plainTextOf } from "../../question/rich-text.ts";
import { slopeByNudging, slopeOf } from "../../testing/slope-by-nudging.ts";
import { numberIn, seeds, variantOf } from "../../testing/variant.ts";

describe("sum-over-paths", () => {
  test("the sum is the slope that a nudge shows", () => {
    for (const seed of seeds) {
      const { question, spec, example, answers } = variantOf("sum-over-paths", seed);
      const label = plainTextOf(question.parts.at(-1)?.label ?? []);
      const [, letter, k = "0"] = /∂([xa])(?:_(\d))?(?:\^\(1\))?$/.exec(label) ?? [];
      const slope = slopeByNudging(spec, example, letter === "x" ? 0 : 1, Number(k));
      expect(numberIn(answers, "sum"), `seed ${seed}: ${label}`).toBeCloseTo(slope, 5);
    }
  });

  test("the paths that are asked add up to the sum that is asked", () => {
    for (const seed of seeds) {
      const { parts, answers } = variantOf("sum-over-paths", seed);
      const paths = parts.slice(0, -1).map(({ id }) => numberIn(answers, id));
      expect(paths.length).toBeGreaterThan(1);
      expect(paths.reduce((sum, path) => sum + path, 0)).toBeCloseTo(numberIn(answers, "sum"), 9);
    }
  });

  test("a slip on one path counts once", () => {
    const { answers } = variantOf("sum-over-paths", 1);
    const [first, second] = [2 * numberIn(answers, "path1"), numberIn(answers, "path2")];
    const { parts } = grade("sum-over-paths", 1, {
      path1: String(first),
      path2: String(second),
      sum: String(first + second),
    });
    expect(parts.path1).toMatchObject({ kind: "incorrect" });
    expect(parts.path2).toMatchObject({ kind: "correct" });
    expect(parts.sum).toMatchObject({ kind: "incorrect", carriedFrom: ["path1"] });
  });
});

describe("pick-paths", () => {
  /** A step of a route as a drawn line, read from what the learner sees. */
  function isForward(stations: readonly string[], sizes: readonly number[]): boolean {
    const places = stations.map((text) => {
      if (text === "C") return { layer: sizes.length, index: 0 };
      const [, letter = "", index = "0", layer = "0"] = /^([xa])(?:_(\d))?(?:\^\((\d)\))?$/.exec(text) ?? [];
      return letter === "x" ? { layer: 0, index: Number(index) } : { layer: Number(layer), index: Number(index) };
    });
    return places.every(({ layer }, i) => i === 0 || layer === (places[i - 1]?.layer ?? 0) + 1);
  }

  test("the right routes are those that go forward from the start line by line, and all of them are there", () => {
    for (const seed of seeds) {
      const { question, parts, spec } = variantOf("pick-paths", seed);
      const [asked] = question.parts;
      const [marked] = parts;
      if (asked?.kind !== "choices" || marked?.kind !== "choices") throw new Error("routes are chosen");
      const sizes = [spec.inputs, ...spec.layers.map(({ neurons }) => neurons)];
      const [, start = ""] = /^All routes from (\S+) to/.exec(plainTextOf(asked.label)) ?? [];
      const weight = /^w_\{?(\d)(\d)?\}?\^\((\d)\)$/.exec(start);
      const right = asked.options.filter(({ label }) => {
        const [first = "", ...rest] = plainTextOf(label).split(" → ");
        if (first !== start) return false;
        if (!weight) return isForward([first, ...rest], sizes);
        const [, j = "", , layer = ""] = weight;
        return rest[0] === `a_${j}^(${layer})` && isForward(rest, sizes);
      });
      expect(right.map(({ id }) => id).sort(), `seed ${seed}: ${start}`).toEqual([...marked.right].sort());
      const from = weight ? Number(weight[3]) + 1 : start.startsWith("x") ? 1 : Number(/\((\d)\)/.exec(start)?.[1]) + 1;
      expect(right.length).toBe(sizes.slice(from).reduce((count, neurons) => count * neurons, 1));
    }
  });

  test("in the wider network the numbers of neurons on the way multiply", () => {
    const { answers, question, spec } = variantOf("pick-paths", 4);
    expect(spec.layers.map(({ neurons }) => neurons)).toEqual([2, 2, 1]);
    expect(plainTextOf(question.parts[1]?.label ?? [])).toBe("Number of paths from a_0^(1) if layer 2 had 3 neurons");
    expect(numberIn(answers, "wider")).toBe(3);
  });
});

describe("many-weight", () => {
  test("asks for the slope that a nudge of the weight shows", () => {
    for (const seed of seeds) {
      const { spec, example, answers, question } = variantOf("many-weight", seed);
      const [, j = "", k = "", layer = ""] =
        /w_\{?(\d)(\d)?\}?\^\((\d)\)$/.exec(plainTextOf(question.parts.at(-1)?.label ?? [])) ?? [];
      const parameter = `w${layer}.${j}.${k || "0"}`;
      expect(numberIn(answers, "whole"), `seed ${seed}`).toBeCloseTo(slopeOf(spec, [example], parameter), 5);
      const product = ["sum", "slope", "cost"].reduce((all, part) => all * numberIn(answers, part), 1);
      expect(product).toBeCloseTo(numberIn(answers, "whole"), 3);
    }
  });

  test("a slip in one factor counts once", () => {
    const { answers } = variantOf("many-weight", 1);
    const [sum, slope, cost] = ["sum", "slope", "cost"].map((part) => numberIn(answers, part)) as [
      number,
      number,
      number,
    ];
    const own = {
      sum: String(sum),
      slope: String(slope),
      cost: String(cost / 2),
      whole: String((sum * slope * cost) / 2),
    };
    const { parts } = grade("many-weight", 1, own);
    expect(parts.cost).toMatchObject({ kind: "incorrect", mistake: { name: "missing-two" } });
    expect(parts.whole).toMatchObject({ kind: "incorrect", carriedFrom: ["cost"] });
  });
});

describe("many-weight-formula", () => {
  test("with the numbers of a network the formulas are the slopes that a nudge shows", () => {
    let checked = 0;
    for (const seed of seeds) {
      const { parts, spec, example } = variantOf("many-weight-formula", seed);
      const pass = forward(createNetwork(spec), example.input);
      const values = Object.fromEntries([
        ...[1, 2].flatMap((layer) =>
          (pass.activations[layer] ?? []).flatMap((a, i) => [
            [`a${layer}.${i}`, a],
            [`z${layer}.${i}`, pass.z(layer, i)],
          ]),
        ),
        ...example.target.map((y, i) => [`y${i}`, y]),
      ]);
      const [weight, bias] = parts;
      if (weight?.kind !== "expression" || bias?.kind !== "expression") throw new Error("formulas are asked");
      const named = weight.names.functions?.[0]?.id;
      if (named !== "sigmoid") continue;
      checked++;
      const [b = ""] = bias.lookAt;
      const [, w = ""] = weight.lookAt;
      expect(evaluate(weight.key, values)).toBeCloseTo(slopeOf(spec, [example], w), 6);
      expect(evaluate(bias.key, values)).toBeCloseTo(slopeOf(spec, [example], b), 6);
    }
    expect(checked).toBeGreaterThan(8);
  });

  test.each([
    "2(a_j^L-y_j)σ'(z_j^L)a_k^(L-1)",
    "\\frac{\\partial C}{\\partial a_j^{(L)}}\\sigma'(z_j^{(L)})a_k^{(L-1)}",
  ])("letters for indices are read as they are typed: %s", (answer) => {
    const { question } = variantOf("many-weight-formula", 2);
    expect(plainTextOf(question.parts[0]?.label ?? [])).toBe("∂C/∂w_{jk}^(L)");
    const verdict = grade("many-weight-formula", 2, { weight: answer }).parts.weight;
    // A quotient that is left in place is right as far as it goes, and is not marked.
    expect(verdict?.kind).toBe(answer.includes("frac") ? "unreadable" : "correct");
  });
});

describe("which-weight", () => {
  test("the right line is the one whose end and beginning are the indices of the name", () => {
    for (const seed of seeds) {
      const { question, parts } = variantOf("which-weight", seed);
      const [asked] = question.parts;
      const [marked] = parts;
      if (asked?.kind !== "choice" || marked?.kind !== "choice") throw new Error("a line is chosen");
      const right = plainTextOf(asked.options.find(({ id }) => id === marked.right[0])?.label ?? []);
      const text = `${plainTextOf(asked.label)} ${right}`;
      const [, j, k, layer] = /w_\{(\d)(\d)\}\^\((\d)\)/.exec(text) ?? [];
      expect(text).toContain(`from neuron ${k} of layer ${Number(layer) - 1} to neuron ${j} of layer ${layer}`);
    }
  });

  test("what is added up is the weighted sum of the engine", () => {
    for (const seed of seeds) {
      const { question, parts, spec, example } = variantOf("which-weight", seed);
      const pass = forward(createNetwork(spec), example.input);
      const [, asked] = question.parts;
      const [, marked] = parts;
      if (asked?.kind !== "choice" || marked?.kind !== "choice") throw new Error("a sum is chosen");
      const [, J, layer] = /z_(\d)\^\((\d)\)/.exec(plainTextOf(asked.label)) ?? [];
      const numberOf = (text: string): number => {
        const [, letter, below = "", above] = /^([wabx])_\{?(\d+)\}?(?:\^\((\d)\))?$/.exec(text) ?? [];
        const l = Number(above ?? 0);
        if (letter === "w") return spec.weights[l - 1]?.[Number(below[0])]?.[Number(below[1])] ?? Number.NaN;
        return (letter === "b" ? spec.biases[l - 1]?.[Number(below)] : pass.a(l, Number(below))) ?? Number.NaN;
      };
      const total = (text: string) =>
        text
          .split(" + ")
          .reduce((sum, term) => sum + term.split(" ").reduce((all, factor) => all * numberOf(factor), 1), 0);
      const right = asked.options.find(({ id }) => id === marked.right[0]);
      expect(total(plainTextOf(right?.label ?? []))).toBeCloseTo(pass.z(Number(layer), Number(J)), 9);
    }
  });

  test("as many weights are counted as the layer has", () => {
    for (const seed of seeds) {
      const { question, spec, answers } = variantOf("which-weight", seed);
      const layer = Number(/\d$/.exec(plainTextOf(question.parts[2]?.label ?? []))?.[0]);
      expect(numberIn(answers, "count")).toBe(spec.weights[layer - 1]?.flat().length);
    }
  });
});

describe("sum-over-paths-formula", () => {
  test("with the numbers of a network the sum is the slope that a nudge shows", () => {
    let checked = 0;
    for (const seed of seeds) {
      const { parts, spec, example } = variantOf("sum-over-paths-formula", seed);
      const whole = parts.find(({ id }) => id === "whole");
      if (whole?.kind !== "expression") throw new Error("a formula is asked");
      if (whole.names.functions?.[0]?.id !== "sigmoid") continue;
      checked++;
      const pass = forward(createNetwork(spec), example.input);
      const values: Record<string, number> = {};
      pass.output.forEach((a, j) => {
        Object.assign(values, { [`a2.${j}`]: a, [`z2.${j}`]: pass.z(2, j), [`y.${j}`]: example.target[j] });
        spec.weights[1]?.[j]?.forEach((w, k) => {
          values[`w2.${j}.${k}`] = w;
        });
      });
      const sizes = new Map([["n2", pass.output.length]]);
      for (const k of spec.layers[0] ? Array.from({ length: spec.layers[0].neurons }, (_, i) => i) : []) {
        const letter = whole.lookAt[0]?.at(-1) ?? "";
        const isFree = hasFree(whole.key);
        if (!isFree && Number(letter) !== k) continue;
        const written = expand(whole.key, { sizes, letters: new Map([["k", k]]) });
        expect(evaluate(written, values), `seed ${seed}, k = ${k}`).toBeCloseTo(slopeByNudging(spec, example, 1, k), 6);
      }
    }
    expect(checked).toBeGreaterThan(8);
  });

  test.each([
    "sum_j w_jk σ'(z_j) 2(a_j - y_j)",
    "2 Σ_i (a_i - y_i) s'(z_i) w_ik",
    "\\sum_{j=0}^{n_L-1}w_{jk}^{(L)}\\sigma'\\left(z_j^{(L)}\\right)2\\left(a_j^{(L)}-y_j\\right)",
  ])("the sum is right however it is written: %s", (answer) => {
    const seed = seeds.find((one) => {
      const { parts } = variantOf("sum-over-paths-formula", one);
      return parts[1]?.kind === "expression" && hasFree(parts[1].key);
    });
    expect(grade("sum-over-paths-formula", seed ?? -1, { whole: answer }).parts.whole?.kind).toBe("correct");
  });
});

const hasFree = (formula: Expression): boolean => freeLettersOf(formula).size > 0;
