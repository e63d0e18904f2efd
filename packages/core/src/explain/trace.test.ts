import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cases } from "../arbitrary.test-data.ts";
import {
  backward,
  type Collapsed,
  createNetwork,
  gradientOf,
  type Network,
  parameterNames,
  trace,
  UnknownNameError,
} from "../index.ts";

// x = 2: a¹ = (2, 6), z² = a² = 1, y = 4, so ∂C/∂a² = −6.
const twoPaths = createNetwork({
  inputs: 1,
  layers: [
    { neurons: 2, activation: "identity" },
    { neurons: 1, activation: "identity" },
  ],
  weights: [[[1], [2]], [[3, -1]]],
  biases: [[0, 2], [1]],
});
const example = { input: [2], target: [4] };

/** Redoes the collapsed trace from its factors alone: products from the left, sums from 0. */
function redo({ steps }: Collapsed): number {
  const known = new Map<string, number>();
  for (const { derivative, terms } of steps) {
    const sum = terms.reduce((so, { factors }) => {
      const values = factors.map((factor) =>
        factor.kind === "sensitivity" ? (known.get(factor.derivative.by) as number) : factor.value,
      );
      return so + values.reduce((product, value) => product * value, 1);
    }, 0);
    known.set(derivative.by, sum);
  }
  const last = steps[steps.length - 1] as Collapsed["steps"][number];
  return known.get(last.derivative.by) as number;
}

/** Every quantity that can be traced, with the engine's number for it. */
function numbersOf(network: Network, one: typeof example | { input: readonly number[]; target: readonly number[] }) {
  const back = backward(network, one);
  const gradient = gradientOf(network, [one]);
  const neurons = network.sizes.flatMap((size, l) =>
    Array.from({ length: size }, (_, j) =>
      l === 0
        ? [[`x${j}`, back.input[j]]]
        : [
            [`z${l}.${j}`, back.z(l, j)],
            [`a${l}.${j}`, back.a(l, j)],
          ],
    ).flat(),
  );
  return [...parameterNames(network).map((name) => [name, gradient.of(name)]), ...neurons] as [string, number][];
}

describe("trace", () => {
  test("[T2 T4] lists both paths from the input to the cost", () => {
    const { paths, value, pathCount, multiplications } = trace(twoPaths, example, "x0");
    expect(value).toBe(1 * 3 * -6 + 2 * -1 * -6);
    expect(pathCount).toBe(2);
    expect(paths.map((path) => path.factors.map((factor) => factor.value))).toEqual([
      [1, 1, 3, 1, -6],
      [2, 1, -1, 1, -6],
    ]);
    expect(paths.map((path) => path.value)).toEqual([-18, 12]);
    // Path by path 2·4; layer by layer a²→z² 1, z²→a¹ 2, a¹→z¹ 2, z¹→x 2.
    expect(multiplications).toEqual({ expanded: 8, collapsed: 7, saved: 1 });
  });

  test("[T2] every factor is a derivative between neighbours, so that the names cancel", () => {
    for (const { factors } of trace(twoPaths, example, "w1.1.0").paths) {
      const ends = factors.map(({ derivative }) => [derivative.by, derivative.of]);
      expect(ends[0]?.[0]).toBe("w1.1.0");
      expect(ends[ends.length - 1]?.[1]).toBe("C");
      for (let i = 1; i < ends.length; i++) expect(ends[i]?.[0]).toBe(ends[i - 1]?.[1]);
    }
  });

  test("[T1 T2 T3 T4] of every quantity of random networks redoes the engine's number bit for bit", () => {
    fc.assert(
      fc.property(cases({ layers: 3, neurons: 4, inputs: 3 }), ({ network, examples: [one] }) => {
        for (const [name, engine] of numbersOf(network, one)) {
          const found = trace(network, one, name);
          expect(found.value).toBe(engine);
          expect(redo(found.collapsed)).toBe(engine);
          expect(found.paths.length).toBe(found.pathCount);
          const sum = found.paths.reduce((so, path) => so + path.value, 0);
          const sizes = found.paths.reduce((so, path) => so + Math.abs(path.value), 0);
          // Either form rounds once per product and sum on the way of each path.
          const roundings = 2 * (found.paths[0]?.factors.length ?? 0) + found.pathCount + 4 * network.sizes.length;
          expect(Math.abs(sum - engine)).toBeLessThanOrEqual(roundings * 2 ** -53 * sizes + 2 ** -1060);
          const products = found.paths.reduce((so, path) => so + path.factors.length - 1, 0);
          expect(found.multiplications.expanded).toBe(products);
          expect(trace(network, one, name, 0).multiplications).toEqual(found.multiplications);
        }
      }),
      { numRuns: 150, seed: 4 },
    );
  });

  test("[T4] counts too many paths and does not list them", () => {
    const found = trace(twoPaths, example, "w1.0.0", 0);
    expect([found.pathCount, found.paths, found.value]).toEqual([1, [], -36]);
  });

  test("[T6] carries names and numbers alone", () => {
    expect(trace(twoPaths, example, "w2.0.1").paths).toEqual([
      {
        value: -36,
        factors: [
          { kind: "activation", quantity: "a1.1", derivative: { of: "z2.0", by: "w2.0.1" }, value: 6 },
          { kind: "slope", quantity: "z2.0", derivative: { of: "a2.0", by: "z2.0" }, value: 1 },
          { kind: "cost", quantity: "a2.0", derivative: { of: "C", by: "a2.0" }, value: -6 },
        ],
      },
    ]);
  });

  test("[T1 T2] goes through 2,000 layers, and has all 4,096 paths of twelve layers of two", () => {
    const one = (neurons: number) => ({ neurons, activation: "identity" }) as const;
    const deep = createNetwork({
      inputs: 1,
      layers: Array.from({ length: 2000 }, () => one(1)),
      weights: Array.from({ length: 2000 }, () => [[1]]),
      biases: Array.from({ length: 2000 }, () => [0]),
    });
    const found = trace(deep, { input: [3], target: [1] }, "w1.0.0"); // 3 · 1 · … · 1 · 2(3 − 1)
    expect([found.value, found.paths[0]?.value, found.paths[0]?.factors.length]).toEqual([12, 12, 4001]);

    const wide = createNetwork({
      inputs: 1,
      layers: [...Array.from({ length: 12 }, () => one(2)), one(1)],
      weights: Array.from({ length: 13 }, (_, l) =>
        Array.from({ length: l === 12 ? 1 : 2 }, (_, j) => (l === 0 ? [1] : [1, j + 1])),
      ),
      biases: Array.from({ length: 13 }, (_, l) => Array.from({ length: l === 12 ? 1 : 2 }, () => 0)),
    });
    // From x to the cost: 2¹² ways. With weights 1, 1 into the first and 1, 2 into the second neuron the values are whole.
    const { paths, value } = trace(wide, { input: [1], target: [0] }, "x0");
    expect(paths.length).toBe(4096);
    expect(new Set(paths.map(({ factors }) => factors.map(({ quantity }) => quantity).join())).size).toBe(4096);
    expect(paths.reduce((sum, path) => sum + path.value, 0)).toBe(value);
  });

  test("[T5] of every example averages to the gradient", () => {
    const examples = [example, { input: [-1], target: [0] }];
    for (const name of parameterNames(twoPaths)) {
      const sum = examples.reduce((so, one) => so + trace(twoPaths, one, name).value, 0);
      expect(sum / examples.length).toBe(gradientOf(twoPaths, examples).of(name));
    }
  });

  test.each(["y0", "C", "w3.0.0", "a1.2", "w", "w0.0.0", "w1.0", "W1.0.0", "w01.0.0", "w1.0.0 ", "__proto__"])(
    "[E1 N1] refuses to trace %s",
    (name) => expect(() => trace(twoPaths, example, name)).toThrow(UnknownNameError),
  );
});
