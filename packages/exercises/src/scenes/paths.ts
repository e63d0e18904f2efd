import "server-only";
import { type Factor, type Path, parseQuantityName } from "@nn/core";
import type { Scene } from "./scene.ts";

export const productOf = (factors: readonly { readonly value: number }[]): number =>
  factors.reduce((product, { value }) => product * value, 1);

/** The stations of a path: what is nudged, then the activations on the way, then the cost. */
export const stationsOf = (start: string, { factors }: Path): readonly string[] => [
  start,
  ...factors.flatMap(({ kind, derivative }) => (kind === "slope" ? [derivative.of] : [])),
  "C",
];

/** Everything in the figure that lies on a path. */
export const lightsOf = (start: string, { factors }: Path): readonly string[] => [
  ...new Set([start, ...factors.flatMap(({ quantity, derivative: { of, by } }) => [by, quantity, of])]),
];

/** The target beside an output: y1 beside a2.1. */
export function targetOf(output: string): string {
  const name = parseQuantityName(output);
  return `y${"j" in name ? name.j : 0}`;
}

/** What the slope of the cost is at the other outputs. */
export function atOtherOutputs({ network, pass, example }: Scene, { quantity }: Factor): readonly number[] {
  const last = network.layers.length;
  return pass.output
    .map((a, j) => ({ id: `a${last}.${j}`, slope: 2 * (a - (example.target[j] ?? 0)) }))
    .filter(({ id }) => id !== quantity)
    .map(({ slope }) => slope);
}

/** The weight whose indices are those of this one, swapped, where there is such a line. */
export function swapped({ network }: Scene, { quantity }: Pick<Factor, "quantity">): readonly string[] {
  const name = parseQuantityName(quantity);
  if (name.kind !== "weight" || name.j === name.k) return [];
  const fits = name.k < (network.sizes[name.layer] ?? 0) && name.j < (network.sizes[name.layer - 1] ?? 0);
  return fits ? [`w${name.layer}.${name.k}.${name.j}`] : [];
}
