import { type ActivationName, activations } from "@nn/core";
import type { LevelNetwork } from "@nn/level-kit";
import { LIMITS } from "./sandbox.ts";

/**
 * Networks that have among them every quantity that a network of a sandbox can have, under every name: layers of one
 * neuron, whose quantities have no index, and full ones in all orders, with each function.
 */
export function everyLargestNetwork(): readonly LevelNetwork[] {
  const shapes = Array.from({ length: LIMITS.layers }, (_, at) => sizesOf(at + 2)).flat();
  const names = Object.keys(activations) as ActivationName[];
  return shapes.flatMap((sizes) => names.map((activation) => networkOf(sizes, activation)));
}

const sizesOf = (layers: number): readonly (readonly number[])[] =>
  layers === 0 ? [[]] : sizesOf(layers - 1).flatMap((sizes) => [1, LIMITS.neurons].map((size) => [...sizes, size]));

function networkOf([inputs = 1, ...neurons]: readonly number[], activation: ActivationName): LevelNetwork {
  const zeros = (count: number) => Array.from({ length: count }, () => 0);
  return {
    inputs,
    layers: neurons.map((count) => ({ neurons: count, activation })),
    weights: neurons.map((count, at) => zeros(count).map(() => zeros(neurons[at - 1] ?? inputs))),
    biases: neurons.map(zeros),
  };
}
