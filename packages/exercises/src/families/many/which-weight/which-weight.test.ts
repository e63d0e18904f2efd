import { createNetwork, forward } from "@nn/core";
import { describe, expect, test } from "vitest";
import { plainTextOf } from "../../../question/rich-text.ts";
import { numberIn, seeds, variantOf } from "../../../testing/variant.ts";

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
