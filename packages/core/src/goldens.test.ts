import { describe, expect, test } from "vitest";
import json from "../goldens/generated/networks.json" with { type: "json" };
import {
  backward,
  costOf,
  createNetwork,
  type Example,
  forward,
  gradientOf,
  type NetworkSpec,
  parameterNames,
  trace,
} from "./index.ts";

/** The double nearest to the exact value, and how far a computation with one rounding per operation may be from it. */
type Row = readonly [number, number];

interface Golden {
  readonly name: string;
  readonly spec: NetworkSpec;
  readonly examples: readonly Example[];
  readonly cost: Row;
  readonly gradient: readonly Row[];
  readonly first: { readonly cost: Row } & Readonly<
    Record<"z" | "a" | "dZ" | "dA" | "slopes", readonly (readonly Row[])[]>
  >;
}

const goldens = json as unknown as readonly Golden[];

/** What is further from the exact value than its bound, in words. */
function misses(name: string, found: number, [exact, bound]: Row): string[] {
  return Math.abs(found - exact) <= bound ? [] : [`${name}: ${found} is not within ${bound} of ${exact}`];
}

function missesByLayer(letter: string, rows: readonly (readonly Row[])[], found: (l: number, j: number) => number) {
  return rows.flatMap((layer, l) => layer.flatMap((row, j) => misses(`${letter}${l}.${j}`, found(l, j), row)));
}

describe("goldens of 80-digit arithmetic", () => {
  test("[G1] there are at least 60, their bounds are narrow, and the usual error is a few roundings", () => {
    expect(goldens.length).toBeGreaterThanOrEqual(60);
    const inUnits = goldens.flatMap(({ spec, examples, gradient }) => {
      const found = gradientOf(createNetwork(spec), examples).values;
      return gradient.flatMap(([exact, bound], i) =>
        Math.abs(exact) < 1e-280
          ? []
          : [[bound, Math.abs((found[i] as number) - exact)].map((gap) => gap / Math.abs(exact) / 2 ** -53)],
      );
    });
    const median = (of: 0 | 1) => inUnits.map((row) => row[of] as number).sort((x, y) => x - y)[inUnits.length >> 1];
    expect(median(0)).toBeLessThan(512);
    expect(median(1)).toBeLessThan(6);
  });

  test.each(goldens)("[F1 F2 C1 C2 C3 BP1 BP2 BP3 BP4 BP5 G1] $name", ({ spec, examples, cost, gradient, first }) => {
    const network = createNetwork(spec);
    const [example] = examples as [Example];
    const mean = gradientOf(network, examples);
    const back = backward(network, example);
    const pass = forward(network, example.input);
    const slopes = (l: number, j: number) => network.plan.layout[l - 1]?.activation.slopeAt(pass.z(l, j)) as number;
    expect([
      ...misses("mean C", costOf(network, examples), cost),
      ...misses("C", back.cost, first.cost),
      ...parameterNames(network).flatMap((name, i) => misses(name, mean.of(name), gradient[i] as Row)),
      ...missesByLayer("z", first.z, pass.z),
      ...missesByLayer("a", first.a, pass.a),
      ...missesByLayer("dC/dz", first.dZ, back.z),
      ...missesByLayer("dC/da", first.dA, back.a),
      ...missesByLayer("slope", first.slopes, slopes),
    ]).toEqual([]);
  });

  test.each(goldens.filter(({ name }) => name.startsWith("chain")))(
    "[T2 G1] every factor of every trace: $name",
    ({ spec, examples, first }) => {
      const network = createNetwork(spec);
      const lists: Readonly<Record<string, readonly (readonly Row[])[]>> = {
        slope: first.slopes,
        activation: first.a,
        cost: first.dA,
      };
      const wrong = parameterNames(network).flatMap((name) =>
        trace(network, examples[0] as Example, name).paths.flatMap(({ factors }) =>
          factors.flatMap((factor) => {
            if (factor.kind === "one") return misses(name, factor.value, [1, 0]);
            const layer = Number(/[0-9]+/.exec(factor.quantity)?.[0]);
            if (factor.kind === "weight") return misses(name, factor.value, [network.w(layer, 0, 0), 0]);
            const at = factor.quantity === "x0" ? 0 : layer;
            return misses(
              `${name} by ${factor.kind} of ${factor.quantity}`,
              factor.value,
              lists[factor.kind]?.[at]?.[0] as Row,
            );
          }),
        ),
      );
      expect(wrong).toEqual([]);
    },
  );
});
