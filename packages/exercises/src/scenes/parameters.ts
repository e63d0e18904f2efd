import "server-only";
import { type Network, parameterNames, parseQuantityName, trace } from "@nn/core";
import type { TexPart } from "../question/rich-text.ts";
import { figures, maths, productText } from "../writing/maths.ts";
import type { Scene } from "./scene.ts";

/** Ids of all weights, layer by layer. */
export const weightsOf = (network: Network): readonly string[] =>
  parameterNames(network).filter((id) => parseQuantityName(id).kind === "weight");

/** The output of a network that has one. */
export const outputOf = ({ network }: Scene): string => `a${network.layers.length}.0`;

/** The numbers along the one path from a parameter to the cost, factors that are 1 by nature left out. */
export function factorsOf({ network, example }: Scene, id: string): readonly number[] {
  const [path, ...others] = trace(network, example, id).paths;
  if (!path || others.length > 0) throw new RangeError(`${id} has not one path to the cost`);
  const factors = path.factors.filter(({ kind, value }) => kind !== "one" && !(kind === "slope" && value === 1));
  return factors.map(({ value }) => value);
}

/** 2 · (−3) = −6, or the number alone where there is nothing to multiply. */
export function workedOut(scene: Scene, id: string): TexPart {
  const factors = factorsOf(scene, id);
  const value = factors.reduce((product, factor) => product * factor, 1);
  return factors.length < 2 ? figures(value) : maths`${productText(factors)} = ${value}`;
}
