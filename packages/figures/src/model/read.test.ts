import { idOf } from "@nn/notation";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anySetup, costUnderNudge, journeyIn, LESSON_PARAMETERS, lessonSetup } from "../testing/setups.ts";
import { readSetup } from "./read.ts";
import { withSetting } from "./settings.ts";

const sigma = (z: number) => 1 / (1 + Math.exp(-z));

describe("the reading of the lesson's chain", () => {
  test("has the numbers that a pocket calculator gives", () => {
    const { values } = readSetup(lessonSetup());
    const { derivative } = journeyIn(lessonSetup());
    // 1.2 × 0.85 − 0.3 = 0.72; −0.9 σ(0.72) + 1.1; 1.4 σ(…) − 0.5: worked by hand to four decimals
    expect(values.of("z1.0")).toBeCloseTo(0.72, 12);
    expect(values.of("a1.0")).toBeCloseTo(0.6726, 4);
    expect(values.of("z2.0")).toBeCloseTo(0.4947, 4);
    expect(values.of("a2.0")).toBeCloseTo(0.6212, 4);
    expect(values.of("z3.0")).toBeCloseTo(0.3697, 4);
    expect(values.of("a3.0")).toBeCloseTo(0.5914, 4);
    expect(values.of("C")).toBeCloseTo(0.167, 3);
    expect(derivative).toBeCloseTo(0.6212 * 0.2416 * -0.8172, 3);
  });

  test("goes from the weight by way of z and a to the cost", () => {
    const { stops, links } = journeyIn(lessonSetup());
    expect(stops.map(({ id }) => id)).toEqual(["w3.0.0", "z3.0", "a3.0", "C"]);
    expect(links.map(({ factor }) => factor.derivative)).toEqual([
      { of: "z3.0", by: "w3.0.0" },
      { of: "a3.0", by: "z3.0" },
      { of: "C", by: "a3.0" },
    ]);
  });

  test("has no quotient where nothing got through", () => {
    const silent = { ...lessonSetup(), nudge: { quantity: idOf.w(1, 0, 0), by: 0.1 } };
    const { links } = journeyIn(withSetting(silent, idOf.x(0), 0));
    expect(links[0]?.ratio).toBe(0);
    expect(links[1]?.ratio).toBeUndefined();
  });
});

describe("any reading", () => {
  test("follows the formulas of the lesson", () => {
    fc.assert(
      fc.property(anySetup, (setup) => {
        const { values } = readSetup(setup);
        const at = values.of;
        for (const layer of [1, 2, 3]) {
          const previous = layer === 1 ? at("x0") : at(`a${layer - 1}.0`);
          expect(at(`z${layer}.0`)).toBeCloseTo(at(`w${layer}.0.0`) * previous + at(`b${layer}.0`), 10);
          expect(at(`a${layer}.0`)).toBeCloseTo(sigma(at(`z${layer}.0`)), 10);
        }
        expect(at("C")).toBeCloseTo((at("a3.0") - at("y0")) ** 2, 10);
      }),
    );
  });

  test("has three factors that multiply to the derivative", () => {
    fc.assert(
      fc.property(anySetup, (setup) => {
        const { values } = readSetup(setup);
        const { links, derivative } = journeyIn(setup);
        const factors = links.map(({ factor }) => factor.value);
        expect(factors).toHaveLength(3);
        expect(factors[0]).toBe(values.of("a2.0"));
        const product = factors.reduce((value, factor) => value * factor, 1);
        expect(Math.abs(product - derivative)).toBeLessThanOrEqual(Math.abs(derivative) * 1e-15);
      }),
    );
  });

  test("has quotients that multiply to ΔC/Δw", () => {
    fc.assert(
      fc.property(anySetup, (setup) => {
        const { links, ratio } = journeyIn(setup);
        const quotients = links.map((link) => link.ratio);
        fc.pre(quotients.every((quotient) => quotient !== undefined));
        const product = quotients.reduce<number>((value, quotient) => value * (quotient ?? 0), 1);
        expect(product).toBeCloseTo(ratio, 8);
      }),
    );
  });

  test("has a quotient ΔC/Δw that settles on the derivative as the nudge shrinks", () => {
    fc.assert(
      fc.property(anySetup, (setup) => {
        const { derivative } = journeyIn(setup);
        // |C″| ≤ 2 for this chain, so a nudge of h is off by at most h.
        for (const by of [0.5, 0.1, 0.01, 0.001, -0.001])
          expect(Math.abs(costUnderNudge(setup, by).ratio - derivative)).toBeLessThanOrEqual(Math.abs(by) + 1e-9);
      }),
    );
  });

  test("changes in every later quantity when any parameter changes", () => {
    const before = readSetup(lessonSetup()).values;
    for (const id of [...LESSON_PARAMETERS, idOf.x(0)]) {
      const after = readSetup(withSetting(lessonSetup(), id, before.of(id) - 0.25)).values;
      const first = id === "x0" ? 1 : Number(id[1]);
      for (const layer of [1, 2, 3])
        for (const quantity of [`z${layer}.0`, `a${layer}.0`])
          expect(after.of(quantity) !== before.of(quantity), `${quantity} after ${id}`).toBe(layer >= first);
      expect(after.of("C")).not.toBe(before.of("C"));
    }
  });
});
