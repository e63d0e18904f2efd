import { createNetwork, numericalGradient } from "@nn/core";
import { describe, expect, test } from "vitest";
import { makeQuestion, solution } from "../../exercise/ask.ts";
import { grade } from "../../exercise/grade.ts";
import { plainTextOf } from "../../question/rich-text.ts";
import { chainByNudging } from "../../testing/chain-by-nudging.ts";

const seeds = Array.from({ length: 40 }, (_, i) => i * 7919 + 1);

const figureOf = (family: Parameters<typeof makeQuestion>[0], seed: number) => {
  const { figure } = makeQuestion(family, seed, "s");
  if (!figure) throw new Error("this family has a figure");
  return figure;
};

describe("backward-sweep", () => {
  test("every slope is the one that a nudge shows", () => {
    for (const seed of seeds) {
      const { network: spec, example } = figureOf("backward-sweep", seed);
      const nudged = numericalGradient(createNetwork(spec), [example]);
      const isChain = spec.layers.every(({ neurons }) => neurons === 1);
      const { slope } = chainByNudging(spec, example);
      for (const [part, { plain }] of Object.entries(solution("backward-sweep", seed).answers)) {
        const id = part.replaceAll("-", ".");
        // What is added to a weighted sum is worth as much as what is added to its bias.
        const found = id.startsWith("a") ? (isChain ? slope("C", id) : undefined) : nudged.of(id.replace("z", "b"));
        if (found !== undefined) expect(Number(plain), `seed ${seed}, ${id}`).toBeCloseTo(found, 4);
      }
    }
  });

  test("a sleeping neuron of the wide network hands nothing back", () => {
    const asleep = seeds.flatMap((seed) => {
      const { network: spec, example } = figureOf("backward-sweep", seed);
      if (spec.layers[0]?.neurons !== 2) return [];
      const sums = [0, 1].map(
        (j) => (spec.weights[0]?.[j]?.[0] ?? 0) * (example.input[0] ?? 0) + (spec.biases[0]?.[j] ?? 0),
      );
      return sums.flatMap((z, j) => (z < 0 ? [solution("backward-sweep", seed).answers[`z1-${j}`]?.plain] : []));
    });
    expect(asleep.length).toBeGreaterThan(1);
    expect(new Set(asleep)).toEqual(new Set(["0"]));
  });

  test("one slip is counted once, and everything that follows from it is said to be right", () => {
    const answers = Object.fromEntries(
      Object.entries(solution("backward-sweep", 0).answers).map(([part, { plain }]) => [
        part,
        String(Number(plain) / 2),
      ]),
    );
    const { parts } = grade("backward-sweep", 0, answers);
    expect(parts["a2-0"]).toMatchObject({ kind: "incorrect", mistake: { name: "missing-two" } });
    expect(parts["z2-0"]).toMatchObject({ kind: "incorrect", carriedFrom: ["a2-0"] });
    expect(parts["w2-0-0"]).toMatchObject({ carriedFrom: ["z2-0"] });
    expect(parts["a1-0"]).toMatchObject({ carriedFrom: ["z2-0"] });
    expect(parts["w1-0-0"]).toMatchObject({ carriedFrom: ["z1-0"] });
  });

  test("three columns at most stand beside the heads of the rows", () => {
    for (const seed of seeds) {
      const { table, parts } = makeQuestion("backward-sweep", seed, "s");
      expect(table?.columns.length).toBeLessThanOrEqual(4);
      const placed = table?.rows.flatMap(({ cells }) =>
        cells.flatMap((cell) => (cell && "part" in cell ? [cell.part] : [])),
      );
      expect(new Set(placed)).toEqual(new Set(parts.map(({ id }) => id)));
    }
  });
});

describe("further-back", () => {
  test("what is given and what is asked are what a nudge shows", () => {
    for (const seed of seeds) {
      const { network, example } = figureOf("further-back", seed);
      const { slope } = chainByNudging(network, example);
      const prompt = plainTextOf(makeQuestion("further-back", seed, "s").prompt).replaceAll("−", "-");
      const given = Number(/∂C\/∂z\^\(L-1\) = ([-\d.]+)\. /.exec(prompt)?.[1]);
      expect(given, `seed ${seed}`).toBeCloseTo(slope("C", "z^(L-1)"), 4);
      for (const [part, { plain }] of Object.entries(solution("further-back", seed).answers))
        expect(Number(plain), `seed ${seed}, ${part}`).toBeCloseTo(slope("C", part.replaceAll("-", ".")), 4);
    }
  });

  test("a weight of the wrong sign at the first step is carried to the end", () => {
    const { answers } = solution("further-back", 1);
    const turned = Object.entries(answers).map(([part, { plain }]) => [part, String(-Number(plain))] as const);
    const verdicts = Object.values(grade("further-back", 1, Object.fromEntries(turned)).parts);
    expect(verdicts.map((verdict) => (verdict.kind === "incorrect" ? (verdict.carriedFrom ?? []).length : -1))).toEqual(
      [0, 1, 1],
    );
  });
});
