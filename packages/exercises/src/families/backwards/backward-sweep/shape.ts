import "server-only";
import { type ActivationName, backward } from "@nn/core";
import type { Dice } from "../../../exercise/dice.ts";
import { inTheMiddle } from "../../../scenes/in-the-middle.ts";
import { type Scene, sceneOf } from "../../../scenes/scene.ts";
import { someNetwork } from "../../../scenes/some-network.ts";
import { isNeat } from "../../../writing/maths.ts";

/** A row of the table: slopes along activations, weighted sums, weights or biases. */
export type Row = "a" | "z" | "w" | "b";

export interface Shape {
  /** Neurons per layer, the inputs first. */
  readonly sizes: readonly number[];
  readonly output: "identity" | "sigmoid";
  readonly rows: readonly Row[];
}

/** Short chains, long ones, and two neurons side by side; never more than three columns. */
export const shapes: readonly Shape[] = [
  { sizes: [1, 1, 1], output: "identity", rows: ["a", "z", "w", "b"] },
  { sizes: [1, 1, 1], output: "sigmoid", rows: ["a", "z", "w", "b"] },
  { sizes: [1, 2, 1], output: "identity", rows: ["a", "z", "w"] },
  { sizes: [1, 1, 1, 1], output: "identity", rows: ["a", "z", "w"] },
];

/** Every neuron, from the cost back. */
export const neuronsOf = ({ sizes }: Shape): readonly { readonly layer: number; readonly j: number }[] =>
  sizes
    .slice(1)
    .flatMap((count, i) => Array.from({ length: count }, (_, j) => ({ layer: i + 1, j })))
    .reverse();

const numbers = {
  weights: [-3, -2, -1.5, -0.5, 0.5, 1.5, 2, 3, 4],
  biases: [-1, -0.5, 0.5, 1.5, 2],
  inputs: [0.5, 1.5, 2, 3],
  targets: [0, 1, 2, 3, 4],
};

export function someScene(dice: Dice, { sizes, output }: Shape): Scene {
  const last = sizes.length - 1;
  const activation = (layer: number): ActivationName => (layer < last ? "relu" : output);
  if (output === "identity") return sceneOf(someNetwork(dice, { sizes, activation, ...numbers }));
  return sceneOf(inTheMiddle(someNetwork(dice, { sizes, activation, ...numbers, targets: [0, 1] }), last));
}

/** Neurons of a chain are awake, of two side by side one may sleep; every number that is shown is short. */
export function isGentle({ value, network, example }: Scene, shape: Shape): boolean {
  const last = shape.sizes.length - 1;
  const neurons = neuronsOf(shape);
  const sums = neurons.filter(({ layer }) => layer < last).map(({ layer, j }) => value(`z${layer}.${j}`));
  const mostAsleep = sums.length > 1 && last === 2 ? 1 : 0;
  const { z } = backward(network, example);
  return (
    sums.every((sum) => Math.abs(sum) >= 0.5 && Math.abs(sum) <= 12 && isNeat(sum, 2)) &&
    sums.filter((sum) => sum < 0).length <= mostAsleep &&
    neurons.every(({ layer, j }) => isNeat(z(layer, j)) && Math.abs(z(layer, j)) <= 40) &&
    (shape.output === "sigmoid" || Math.abs(value(`a${last}.0`) - value("y0")) <= 6) &&
    ["z", "a", "b"].every((letter) => isNeat(value(`${letter}${last}.0`), 2))
  );
}
