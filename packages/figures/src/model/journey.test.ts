import { createNetwork, specOf } from "@nn/core";
import { idOf, quantityIds } from "@nn/notation";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyPage } from "../testing/any-page.ts";
import { journeyIn } from "../testing/setups.ts";
import { exampleInView } from "./examples.ts";
import { inViewOf } from "./in-view.ts";
import { journeyOf } from "./journey.ts";
import { clampNudge } from "./nudge.ts";
import { readSetup } from "./read.ts";
import { setupOf } from "./start.ts";
import { valuesUnder } from "./under-nudge.ts";

/** x = 2: z¹ = a¹ = (2, 6), z² = a² = 3·2 − 6 + 1 = 1, y = 4, so C = 9 and ∂C/∂a² = −6. */
const twoRoutes = (quantity: string, by = 0.1) =>
  setupOf({
    network: {
      inputs: 1,
      layers: [
        { neurons: 2, activation: "identity" },
        { neurons: 1, activation: "identity" },
      ],
      weights: [[[1], [2]], [[3, -1]]],
      biases: [[0, 2], [1]],
    },
    examples: [{ input: [2], target: [4] }],
    nudge: { quantity, by },
  });

describe("a nudge with two ways to the cost", () => {
  test("reaches every quantity downstream, causes before effects", () => {
    const { stops, pathCount } = journeyIn(twoRoutes("x0"));
    expect(pathCount).toBe(2);
    expect(stops.map(({ id }) => id)).toEqual(["x0", "z1.0", "z1.1", "a1.0", "a1.1", "z2.0", "a2.0", "C"]);
  });

  test("changes them as worked out by hand, and is predicted by what arrives along both ways", () => {
    const { stops, derivative, ratio } = journeyIn(twoRoutes("x0"));
    // Through the first neuron 3 · 1, through the second −1 · 2: together 1 for each unit of x.
    const expected = [
      { id: "x0", before: 2, change: 0.1, predicted: 0.1 },
      { id: "z1.0", before: 2, change: 0.1, predicted: 0.1 },
      { id: "z1.1", before: 6, change: 0.2, predicted: 0.2 },
      { id: "a1.0", before: 2, change: 0.1, predicted: 0.1 },
      { id: "a1.1", before: 6, change: 0.2, predicted: 0.2 },
      { id: "z2.0", before: 1, change: 0.1, predicted: 0.1 },
      { id: "a2.0", before: 1, change: 0.1, predicted: 0.1 },
      { id: "C", before: 9, change: 2.9 ** 2 - 9, predicted: -0.6 },
    ];
    for (const [index, { id, before, change, predicted }] of expected.entries()) {
      expect(stops[index]).toMatchObject({ id, before });
      expect(stops[index]?.change).toBeCloseTo(change, 12);
      expect(stops[index]?.predicted).toBeCloseTo(predicted, 12);
    }
    expect(derivative).toBe(-6);
    expect(ratio).toBeCloseTo(-5.9, 12);
  });

  test("has a ratio where a quantity has only one cause", () => {
    const { links } = journeyIn(twoRoutes("x0"));
    const shown = links.map(({ factor: { derivative }, ratio }) => [derivative.by, derivative.of, ratio !== undefined]);
    expect(shown).toEqual([
      ["x0", "z1.0", true],
      ["x0", "z1.1", true],
      ["z1.0", "a1.0", true],
      ["z1.1", "a1.1", true],
      ["a1.0", "z2.0", false],
      ["a1.1", "z2.0", false],
      ["z2.0", "a2.0", true],
      ["a2.0", "C", true],
    ]);
  });

  test("has only its ends as stops if there are too many ways to list", () => {
    const wide = { neurons: 17, activation: "identity" as const };
    const rows = (to: number, from: number) =>
      Array.from({ length: to }, () => Array.from({ length: from }, () => 0.1));
    const setup = setupOf({
      network: {
        inputs: 1,
        layers: [wide, wide, wide, { neurons: 1, activation: "identity" }],
        weights: [rows(17, 1), rows(17, 17), rows(17, 17), rows(1, 17)],
        biases: [rows(1, 17), rows(1, 17), rows(1, 17), [[0]]].map(([row]) => row ?? []),
      },
      examples: [{ input: [0.5], target: [0] }],
      nudge: { quantity: "x0", by: 0.01 },
    });
    const { stops, links, pathCount, derivative } = journeyIn(setup);
    expect(pathCount).toBe(17 ** 3);
    expect([stops.map(({ id }) => id), links]).toEqual([["x0", "C"], []]);
    expect(stops[1]?.predicted).toBe(0.01 * derivative);
  });
});

describe("a nudge of an activation", () => {
  test("overrides its value from there on and leaves alone what it came from", () => {
    const setup = twoRoutes("a1.1", -0.5);
    const { values } = readSetup(setup);
    const { stops } = journeyIn(setup);
    expect(stops.map(({ id, after }) => [id, after])).toEqual([
      ["a1.1", 5.5],
      ["z2.0", 1.5],
      ["a2.0", 1.5],
      ["C", 6.25],
    ]);
    expect(values.of("z1.1")).toBe(6);
    expect(values.of("a1.1")).toBe(6);
  });

  test("of the output moves the cost alone", () => {
    const { stops } = journeyIn(twoRoutes("a2.0", 0.5));
    expect(stops.map(({ id, after }) => [id, after])).toEqual([
      ["a2.0", 1.5],
      ["C", 6.25],
    ]);
  });

  test("is that of a bias if the neuron passes its sum on unchanged", () => {
    const [activation, bias] = [twoRoutes("a1.0", 0.25), twoRoutes("b1.0", 0.25)].map((setup) => journeyIn(setup));
    const ofEnd = (stops: typeof activation) => stops?.stops.slice(-3).map(({ id, after }) => [id, after]);
    expect(ofEnd(activation)).toEqual(ofEnd(bias));
  });

  test("does not exist for an output whose cost is computed from its weighted sum", () => {
    const start = (quantity: string) => ({
      network: {
        inputs: 1,
        layers: [1, 1].map((neurons) => ({ neurons, activation: "sigmoid" as const })),
        weights: [[[1]], [[1]]],
        biases: [[0], [0]],
        cost: "crossEntropy" as const,
      },
      examples: [{ input: [1], target: [1] }],
      nudge: { quantity, by: 0.1 },
    });
    expect(() => setupOf(start("a2.0"))).toThrow('"nudge":{"quantity":"a2.0","by":0.1}');
    expect(journeyIn(setupOf(start("a1.0"))).stops.map(({ id }) => id)).toEqual(["a1.0", "z2.0", "C"]);
  });
});

describe("any nudge on any page", () => {
  test("changes nothing but what it reaches", () => {
    fc.assert(
      fc.property(anyPage, (page) => {
        const { network, example, values, journey } = readSetup(page);
        fc.pre(page.nudge !== undefined && journey !== undefined);
        const after = valuesUnder(inViewOf(network, example, undefined), page.nudge);
        const reached = journey.stops.map(({ id }) => id);
        for (const id of quantityIds(network)) if (!reached.includes(id)) expect(after.of(id), id).toBe(values.of(id));
      }),
    );
  });

  test("is predicted at the cost by the engine's own derivative", () => {
    fc.assert(
      fc.property(anyPage, (page) => {
        const { journey } = readSetup(page);
        fc.pre(page.nudge !== undefined && journey !== undefined);
        const sizes = journey.links.reduce((sum, { factor }) => sum + Math.abs(factor.value), 1);
        const last = journey.stops.at(-1);
        expect(last?.id).toBe(idOf.C);
        const wanted = page.nudge.by * journey.derivative;
        expect(Math.abs((last?.predicted ?? Number.NaN) - wanted)).toBeLessThanOrEqual(1e-12 * sizes ** 6);
      }),
    );
  });

  test("meets its prediction as it shrinks", () => {
    fc.assert(
      fc.property(anyPage, fc.constantFrom("sigmoid", "tanh", "softplus"), (page, activation) => {
        const { nudge } = page;
        fc.pre(nudge !== undefined);
        const spec = specOf(page.network);
        const network = createNetwork({ ...spec, layers: spec.layers.map((layer) => ({ ...layer, activation })) });
        const inView = inViewOf(network, exampleInView(page), undefined);
        const gapOf = (by: number) =>
          journeyOf(inView, { ...nudge, by })
            .stops.map(({ change, predicted }) => Math.abs(change - predicted) / by ** 2)
            .reduce((largest, gap) => Math.max(largest, gap), 0);
        // What the derivatives leave unexplained falls as the square of the nudge, so divided by that square it stays
        // bounded.
        const bound = 20 * Math.max(1, gapOf(clampNudge(0.5)));
        for (const by of [0.1, 0.01, 1e-4]) expect(gapOf(by)).toBeLessThanOrEqual(bound);
      }),
    );
  });
});
