import { describe, expect, test } from "vitest";
import { createNetwork, descend, type Example, gradientOf, NonFiniteError, runDescent, ShapeError } from "../index.ts";

// C = w²: one weight, no bias in play because its slope is the same and the target absorbs nothing.
const bowl = createNetwork({
  inputs: 1,
  layers: [{ neurons: 1, activation: "identity" }],
  weights: [[[1]]],
  biases: [[0]],
});
// x = 1, y = 0: a = w + b, C = (w + b)², both slopes 2(w + b).
const pull: readonly Example[] = [{ input: [1], target: [0] }];

const corners: readonly Example[] = [
  { input: [0, 0], target: [0] },
  { input: [0, 1], target: [1] },
  { input: [1, 0], target: [1] },
  { input: [1, 1], target: [0] },
];
const xor = createNetwork({
  inputs: 2,
  layers: [
    { neurons: 4, activation: "tanh" },
    { neurons: 1, activation: "sigmoid" },
  ],
  weights: [
    [
      [0.5, -0.4],
      [-0.3, 0.6],
      [0.7, 0.2],
      [-0.5, -0.6],
    ],
    [[0.3, -0.2, 0.5, 0.4]],
  ],
  biases: [[0.1, -0.1, 0.2, 0], [0]],
});

describe("descend", () => {
  test("[D1] moves every parameter against its slope and leaves the given network alone", () => {
    const next = descend(bowl, gradientOf(bowl, pull), 0.125);
    expect(Array.from(next.parameters)).toEqual([1 - 0.25, 0 - 0.25]);
    expect(Array.from(bowl.parameters)).toEqual([1, 0]);
  });

  test("[D1 E1] refuses a step into infinity and a gradient of another shape", () => {
    expect(() => descend(bowl, gradientOf(bowl, pull), 1e308 * 10)).toThrow(NonFiniteError);
    expect(() => descend(bowl, { values: [1e308, 1e308] }, 1e10)).toThrow(NonFiniteError);
    expect(() => descend(bowl, gradientOf(xor, corners), 0.1)).toThrow(ShapeError);
  });
});

describe("runDescent", () => {
  test("[D1 D2] takes the steps worked out by hand, with and without momentum", () => {
    // w + b = s: s ← s − 0.125·2·2s = s/2 without momentum.
    const plain = runDescent(bowl, pull, { learningRate: 0.125, mostSteps: 3 });
    expect([plain.kind, plain.steps, plain.history]).toEqual(["stopped", 3, [1, 0.25, 0.0625]]);
    expect(plain.network.w(1, 0, 0) + plain.network.b(1, 0)).toBe(0.125);
    // With μ = ½: changes of s −½, then ½·(−½) − ½·½ = −½, so s = 1, ½, 0.
    const rolling = runDescent(bowl, pull, { learningRate: 0.125, momentum: 0.5, mostSteps: 2 });
    expect(rolling.history).toEqual([1, 0.25]);
    expect(rolling.network.w(1, 0, 0) + rolling.network.b(1, 0)).toBe(0);
  });

  test("[D3] converges when the cost is low enough, counts the steps taken, and returns the network that was measured", () => {
    const run = runDescent(bowl, pull, { learningRate: 0.125, mostSteps: 100, targetCost: 0.0625 });
    expect([run.kind, run.steps, run.history]).toEqual(["converged", 2, [1, 0.25, 0.0625]]);
    expect(gradientOf(run.network, pull).cost).toBe(0.0625);
    expect(runDescent(bowl, pull, { learningRate: 0.25, mostSteps: 9 })).toMatchObject({ kind: "converged", steps: 1 });
  });

  test("[D3] says at which step it diverged, and its network is finite", () => {
    const run = runDescent(bowl, pull, { learningRate: 100, mostSteps: 10_000 });
    expect(run.kind).toBe("diverged");
    expect(run.kind === "diverged" && run.atStep).toBe(run.steps);
    expect(run.steps).toBeLessThan(200);
    expect(Array.from(run.network.parameters).every(Number.isFinite)).toBe(true);
    expect(run.history.every(Number.isFinite)).toBe(true);
  });

  test("[D3] stops after no step at all", () => {
    expect(runDescent(bowl, pull, { learningRate: 1, mostSteps: 0 })).toMatchObject({
      kind: "stopped",
      steps: 0,
      history: [],
    });
  });

  test("[D4] learns XOR online, the same way for the same seed and another for another", () => {
    const learn = (seed: number) =>
      runDescent(xor, corners, {
        learningRate: 0.5,
        momentum: 0.5,
        batchSize: 1,
        seed,
        mostSteps: 8000,
        targetCost: 0.01,
      });
    const [first, again, other] = [learn(1), learn(1), learn(2)];
    expect(first.kind).toBe("converged");
    expect(again).toMatchObject({ steps: first.steps, history: first.history });
    expect(other.history).not.toEqual(first.history);
  });

  test("[D4] takes every example once an epoch", () => {
    // Still network: rate 0. The costs of an epoch are those of the four examples in some order.
    const run = runDescent(xor, corners, { learningRate: 0, batchSize: 1, seed: 3, mostSteps: 12 });
    const each = corners.map((one) => gradientOf(xor, [one]).cost).sort();
    for (const epoch of [0, 4, 8]) expect(run.history.slice(epoch, epoch + 4).sort()).toEqual(each);
    // In batches of three the last one of an epoch is smaller.
    expect(runDescent(xor, corners, { learningRate: 0, batchSize: 3, mostSteps: 2 }).history[1]).toBe(
      gradientOf(xor, corners.slice(3)).cost,
    );
  });

  test.each([
    { mostSteps: -1 },
    { mostSteps: 1.5 },
    { batchSize: 0 },
    { momentum: 1 },
    { momentum: Number.NaN },
    { learningRate: Number.NaN },
    { targetCost: Number.NaN },
  ])("[E1] refuses the option %j", (option) => {
    expect(() => runDescent(bowl, pull, { learningRate: 0.1, mostSteps: 1, ...option })).toThrow(/expected/);
  });
});
