import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cases } from "../arbitrary.test-data.ts";
import { createNetwork, quantityIds, randomFrom, type Trace, trace } from "../index.ts";
import { verifyTrace } from "./verify.ts";

// x = 2: a¹ = (2, 6), z² = a² = 1, y = 4, so ∂C/∂a² = −6. Two ways from x to the cost: −18 and 12.
const twoPaths = createNetwork({
  inputs: 1,
  layers: [
    { neurons: 2, activation: "identity" },
    { neurons: 1, activation: "identity" },
  ],
  weights: [[[1], [2]], [[3, -1]]],
  biases: [[0, 2], [1]],
});
const proof = trace(twoPaths, { input: [2], target: [4] }, "x0");

/** A copy that may be written to, as it would come from a file. */
type Writable<T> = { -readonly [Key in keyof T]: T[Key] extends string | number ? T[Key] : Writable<T[Key]> };
const copied = (one: Trace) => JSON.parse(JSON.stringify(one)) as Writable<Trace>;

/** Four digits are shown at most: one unit in the last of them. */
const unitOf = (value: number) =>
  value === 0 ? 0.001 : Number(`1e${Number(value.toExponential().split("e")[1]) - 3}`) || Number.MIN_VALUE;

/** Everything that may be traced. */
const names = (network: Parameters<typeof trace>[0]) =>
  quantityIds(network).filter((id) => id !== "C" && id[0] !== "y");

describe("verifyTrace", () => {
  test("[T8] every trace of random networks is a proof, also after a way through JSON", () => {
    fc.assert(
      fc.property(cases({ layers: 3, neurons: 4, inputs: 3 }), ({ network, examples: [example] }) => {
        for (const name of names(network)) {
          const found = trace(network, example, name);
          expect(verifyTrace(found)).toEqual({ kind: "proved" });
          expect(verifyTrace(copied(found) as Trace)).toEqual({ kind: "proved" });
          expect(verifyTrace(trace(network, example, name, 0), 0)).toEqual({ kind: "proved" });
        }
      }),
      { numRuns: 100, seed: 10 },
    );
  });

  test("[T8] a trace is a proof where a path comes too near to 0 on its way and back", () => {
    // From the left 10⁻²⁰⁰·10⁻²⁰⁰ is 0, from the right 10³⁰⁰·10⁻²⁰⁰·10⁻²⁰⁰ is 10⁻¹⁰⁰.
    const network = createNetwork({
      inputs: 1,
      layers: Array.from({ length: 3 }, () => ({ neurons: 1, activation: "identity" }) as const),
      weights: [[[1]], [[1e-200]], [[1e300]]],
      biases: [[0], [0], [0]],
    });
    const found = trace(network, { input: [1e-200], target: [-0.5] }, "w1.0.0");
    expect(found.paths[0]?.value).toBe(0);
    expect(found.value / 1e-100).toBeCloseTo(1, 12);
    expect(verifyTrace(found)).toEqual({ kind: "proved" });
  });

  test("[T8] of 1,000 traces with one wrong digit or a path less, none passes", () => {
    const random = randomFrom(11);
    const below = (count: number) => Math.floor(random() * count);
    const traces = fc
      .sample(cases({ layers: 4, neurons: 4, inputs: 4 }), { numRuns: 200, seed: 12 })
      .flatMap(({ network, examples: [example] }) => names(network).map((name) => trace(network, example, name)))
      .filter(({ value }) => Number.isFinite(value));
    const passed: unknown[] = [];
    for (let i = 0; i < 1000; i++) {
      const wrong = copied(traces[below(traces.length)] as Trace);
      const kind = i % 3;
      if (kind === 0) wrong.paths.splice(below(wrong.paths.length), 1);
      else {
        const places =
          kind === 1
            ? wrong.paths.flatMap(({ factors }) => factors)
            : wrong.collapsed.steps.flatMap(({ terms }) => terms.flatMap(({ factors }) => factors));
        const factor = places[below(places.length)] as (typeof places)[number];
        factor.value += (random() < 0.5 ? -1 : 1) * unitOf(factor.value);
      }
      if (verifyTrace(wrong as Trace).kind !== "refuted") passed.push(wrong);
    }
    expect(passed).toEqual([]);
  });

  test.each<[string, (wrong: Writable<Trace>) => void, string]>([
    [
      "another value",
      (wrong) => {
        wrong.value += 1;
      },
      "sum",
    ],
    [
      "another value of the collapsed form",
      (wrong) => {
        wrong.collapsed.value += 1;
      },
      "sum",
    ],
    [
      "another value of a path",
      (wrong) => {
        (wrong.paths[0] as { value: number }).value += 1;
      },
      "product",
    ],
    [
      "a path twice",
      (wrong) => {
        wrong.paths[1] = structured(wrong.paths[0]);
      },
      "count",
    ],
    [
      "a path too many",
      (wrong) => {
        wrong.paths.push(structured(wrong.paths[0]));
      },
      "count",
    ],
    [
      "no paths at all",
      (wrong) => {
        wrong.paths = [];
      },
      "count",
    ],
    [
      "another number of paths",
      (wrong) => {
        wrong.pathCount = 3;
      },
      "count",
    ],
    [
      "products that nobody counted",
      (wrong) => {
        wrong.multiplications.saved = 5;
      },
      "count",
    ],
    [
      "a factor left out of a path",
      (wrong) => {
        wrong.paths[0]?.factors.splice(1, 1);
      },
      "count",
    ],
    [
      "two factors in the other order",
      (wrong) => {
        wrong.paths[0]?.factors.reverse();
      },
      "broken-chain",
    ],
    [
      "a step twice",
      (wrong) => {
        wrong.collapsed.steps.splice(1, 0, structured(wrong.collapsed.steps[0]));
      },
      "broken-chain",
    ],
    [
      "a step left out",
      (wrong) => {
        wrong.collapsed.steps.splice(2, 1);
      },
      "broken-chain",
    ],
    [
      "a term left out",
      (wrong) => {
        wrong.collapsed.steps.at(-1)?.terms.splice(1, 1);
      },
      "count",
    ],
    [
      "the proof of something else",
      (wrong) => {
        (wrong as { quantity: string }).quantity = "x1";
      },
      "broken-chain",
    ],
    [
      "a weight by the name of another",
      (wrong) => {
        (wrong.paths[0]?.factors[2] as { quantity: string }).quantity = "w2.0.1";
      },
      "factor",
    ],
    [
      "a product and its factor, both changed",
      (wrong) => {
        const path = wrong.paths[0];
        if (path?.factors[0]) path.factors[0].value = 2;
        if (path) path.value = -36;
      },
      "two-values",
    ],
  ])("[T8] %s is refused", (_, corrupt, reason) => {
    expect(verifyTrace(proof)).toEqual({ kind: "proved" });
    const wrong = copied(proof);
    corrupt(wrong);
    expect(verifyTrace(wrong as Trace)).toMatchObject({ kind: "refuted", reason });
  });

  test("[T8] a bias counts in full: its factor is 1 in every trace", () => {
    const wrong = copied(trace(twoPaths, { input: [2], target: [4] }, "b2.0"));
    for (const factor of [wrong.paths[0]?.factors[0], wrong.collapsed.steps.at(-1)?.terms[0]?.factors[0]])
      if (factor) factor.value = 2;
    expect(verifyTrace(wrong as Trace)).toMatchObject({ kind: "refuted", reason: "factor" });
  });
});

const structured = <Value>(value: Value) => JSON.parse(JSON.stringify(value)) as NonNullable<Value>;
