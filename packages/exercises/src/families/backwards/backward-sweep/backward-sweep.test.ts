import { createNetwork, numericalGradient } from "@nn/core";
import { describe, expect, test } from "vitest";
import { makeQuestion, solution } from "../../../exercise/ask.ts";
import { grade } from "../../../exercise/grade.ts";
import { figureOf } from "../../../testing/asked.ts";
import { chainByNudging } from "../../../testing/chain-by-nudging.ts";

const seeds = Array.from({ length: 40 }, (_, i) => i * 7919 + 1);

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
