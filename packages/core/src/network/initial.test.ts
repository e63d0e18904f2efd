import { describe, expect, test } from "vitest";
import { type ActivationName, forward, initialNetwork, plainBackward, randomFrom, type Spread } from "../index.ts";

const made = (activation: ActivationName, spread?: Spread, seed = 1) =>
  initialNetwork({ inputs: 5, layers: [{ neurons: 4, activation }], seed, ...(spread && { spread }) });

describe("initialNetwork", () => {
  test.each<[ActivationName, Spread | undefined, number]>([
    ["sigmoid", undefined, Math.sqrt(6 / (5 + 4))],
    ["tanh", undefined, Math.sqrt(6 / (5 + 4))],
    ["relu", undefined, Math.sqrt(6 / 5)],
    ["leakyRelu", undefined, Math.sqrt(6 / 5)],
    ["relu", "xavier", Math.sqrt(6 / (5 + 4))],
    ["tanh", "he", Math.sqrt(6 / 5)],
  ])("[I1] %s, spread %s: weights lie evenly within %d, and biases are 0", (activation, spread, reach) => {
    const weights = Array.from({ length: 200 }, (_, seed) =>
      Array.from(made(activation, spread, seed).parameters).slice(0, 20),
    ).flat();
    const largest = Math.max(...weights.map(Math.abs));
    expect(largest).toBeLessThanOrEqual(reach);
    expect(largest).toBeGreaterThan(0.99 * reach);
    // An even spread from −r to r has mean 0 and variance r²/3.
    const mean = weights.reduce((sum, w) => sum + w, 0) / weights.length;
    const variance = weights.reduce((sum, w) => sum + w * w, 0) / weights.length;
    expect(Math.abs(mean)).toBeLessThan(0.03 * reach);
    expect(variance / (reach * reach)).toBeCloseTo(1 / 3, 1);
    expect(Array.from(made(activation, spread).parameters).slice(20)).toEqual([0, 0, 0, 0]);
  });

  test("[I1] the same seed gives the same network, another seed another", () => {
    expect(made("tanh").parameters).toEqual(made("tanh").parameters);
    expect(made("tanh").parameters).not.toEqual(made("tanh", undefined, 2).parameters);
    expect(() => made("tanh", undefined, 0.5)).toThrow("seed: expected a whole number");
    expect(() => made("tanh", "wide" as Spread)).toThrow("spread: expected xavier, he");
  });

  test("[I1] through 20 layers neither what goes forward nor what comes back grows or fades away", () => {
    const random = randomFrom(9);
    const input = Array.from({ length: 64 }, () => random() * 2 - 1);
    const layers = Array.from({ length: 20 }, () => ({ neurons: 64, activation: "relu" }) as const);
    const network = initialNetwork({ inputs: 64, layers, seed: 4 });
    const size = (list: readonly number[]) => Math.sqrt(list.reduce((sum, value) => sum + value * value, 0));
    const { output } = forward(network, input);
    expect(size(output) / size(input)).toBeGreaterThan(0.05);
    expect(size(output) / size(input)).toBeLessThan(20);
    const back = plainBackward(network, { input, target: output.map((a) => a - 1) });
    expect(size(back.input)).toBeGreaterThan(0.05);
    expect(size(back.input)).toBeLessThan(1000);
  });
});
