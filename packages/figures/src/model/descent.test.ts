import { createNetwork, gradientOf, parameterNames, runDescent } from "@nn/core";
import { idOf } from "@nn/notation";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyPage } from "../testing/any-page.ts";
import { runOf } from "./descent.ts";

/** a = w·x + b with x = 1 and y = 3, so that C = (w + b − 3)². */
const line = createNetwork({
  inputs: 1,
  layers: [{ neurons: 1, activation: "identity" }],
  weights: [[[1]]],
  biases: [[0]],
});
const examples = [{ input: [1], target: [3] }];
const descent = { learningRate: 0.125, walked: 2, at: 2, along: undefined };

describe("a descent", () => {
  test("goes where a pencil would", () => {
    // ∂C/∂w = ∂C/∂b = 2(w + b − 3): −4, then −2
    const { points, present, end } = runOf(line, examples, descent);
    expect(points.map(({ network }) => [network.w(1, 0, 0), network.b(1, 0)])).toEqual([
      [1, 0],
      [1.5, 0.5],
      [1.75, 0.75],
    ]);
    expect(points.map(({ cost }) => cost)).toEqual([4, 1, 0.25]);
    expect([present, end]).toEqual([2, { kind: "open" }]);
  });

  test("moves only its own parameters", () => {
    const { points } = runOf(line, examples, { ...descent, along: [idOf.b(1, 0)] });
    expect(points.map(({ network }) => [network.w(1, 0, 0), network.b(1, 0)])).toEqual([
      [1, 0],
      [1, 0.5],
      [1, 0.875],
    ]);
  });

  test("takes the engine's own steps, bit for bit, and stops where the engine does", () => {
    fc.assert(
      fc.property(anyPage, fc.integer({ min: 0, max: 30 }), fc.constantFrom(0.01, 0.3, 3, 50), (page, walked, rate) => {
        const { points, end } = runOf(page.network, page.examples, { ...descent, learningRate: rate, walked });
        const taken = points.length - 1;
        const engine = runDescent(page.network, page.examples, { learningRate: rate, mostSteps: taken, flatBelow: -1 });
        expect(points.at(-1)?.network.parameters).toEqual(engine.network.parameters);
        expect(points.slice(0, -1).map(({ cost }) => cost)).toEqual(engine.history);
        const further = runDescent(page.network, page.examples, {
          learningRate: rate,
          mostSteps: walked + 1,
          flatBelow: -1,
        });
        if (end.kind === "diverged") expect(further).toMatchObject({ kind: "diverged", atStep: end.atStep });
        else expect(taken).toBe(walked);
      }),
    );
  });

  test("with too large a rate ends before a number overflows, and says at which step", () => {
    const { points, present, end } = runOf(line, examples, { ...descent, learningRate: 100, walked: 900, at: 900 });
    expect(present).toBe(points.length - 1);
    for (const { network, cost } of points)
      expect([network.w(1, 0, 0), network.b(1, 0), cost].every(Number.isFinite)).toBe(true);
    // Each step makes the gap of 2 larger by 1 − 2·2·100 = −399. Its square has room for (2·399ⁿ)² up to n = 59.
    expect(end).toEqual({ kind: "diverged", atStep: 60 });
  });

  test("goes on where it stopped, with the same result by any route", () => {
    const [early, late] = [
      runOf(line, examples, { ...descent, walked: 3, at: 3 }),
      runOf(line, examples, { ...descent, walked: 5, at: 1 }),
    ];
    expect(late.points.slice(0, 4)).toEqual(early.points);
    expect(late.points[3]).toBe(early.points[3]);
    expect(late.present).toBe(1);
    const slower = runOf(line, examples, { ...descent, learningRate: 0.0625, walked: 1 });
    expect(slower.points[1]?.network.w(1, 0, 0)).toBe(1.25);
  });

  test("moves against the mean gradient of several examples", () => {
    const two = [...examples, { input: [-1], target: [0] }];
    const { points } = runOf(line, two, { ...descent, walked: 1, at: 1 });
    const mean = gradientOf(line, two);
    for (const [index, name] of parameterNames(line).entries())
      expect(points[1]?.network.parameters[index]).toBe((line.parameters[index] ?? 0) - 0.125 * mean.of(name));
  });
});
