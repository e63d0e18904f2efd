import "server-only";
import type { ActivationName } from "@nn/core";
import type { Dice } from "../exercise/dice.ts";
import { type Chain, chainOf, type Slope } from "./chain.ts";

/** Numbers that can be multiplied by hand: halves and tenths, never 0, seldom 1. */
const weights = [-2, -1.5, -1.2, -0.8, -0.5, 0.5, 0.6, 0.8, 1.2, 1.5, 2];
const biases = [-0.6, -0.5, -0.4, -0.2, 0.2, 0.3, 0.4, 0.5];
const inputs = [0.5, 0.8, 1.2, 1.5, 2];

export interface ChainOptions {
  /** Activation of every layer but the last; the last one is always σ. */
  readonly hidden: ActivationName;
  readonly layers: number;
  readonly sigma: Slope;
}

/** Some chain with one neuron per layer, pleasant numbers, and the target 0 or 1. */
export function someChain(dice: Dice, { hidden, layers, sigma }: ChainOptions): Chain {
  const each = Array.from({ length: layers }, (_, i) => i);
  const spec = {
    inputs: 1,
    layers: each.map((i) => ({ neurons: 1, activation: i === layers - 1 ? ("sigmoid" as const) : hidden })),
    weights: each.map(() => [[dice.pick(weights)]]),
    biases: each.map(() => [dice.pick(biases)]),
  };
  return chainOf(spec, { input: [dice.pick(inputs)], target: [dice.pick([0, 1])] }, sigma);
}
