import "server-only";
import { parameterNames, parseQuantityName, type Trace, trace } from "@nn/core";
import type { Scene } from "../../../scenes/scene.ts";
import { type Arithmetic, times } from "../../../writing/arithmetic.ts";

/** One component of the gradient, where one path leads from the parameter to the cost. */
export interface Component {
  readonly id: string;
  readonly slope: number;
  readonly isBias: boolean;
  /** The activation or input that a weight is multiplied by; at a bias, that of the weight beside it. */
  readonly source: string;
  /** The source of another line into the same neuron. */
  readonly other?: string;
  /** The weight on the way to the cost. */
  readonly next?: string;
  readonly factors: Trace["paths"][number]["factors"];
}

export const componentsOf = ({ network, example }: Scene): readonly Component[] =>
  parameterNames(network).map((id): Component => {
    const name = parseQuantityName(id);
    if (name.kind !== "weight" && name.kind !== "bias") throw new RangeError(`${id} is no parameter`);
    const { paths, value: slope } = trace(network, example, id);
    const [path] = paths;
    if (!path || paths.length > 1)
      throw new RangeError(`not one path leads from ${id} to the cost, but ${paths.length}`);
    const sourceOf = (k: number): string => (name.layer === 1 ? `x${k}` : `a${name.layer - 1}.${k}`);
    const isBias = name.kind === "bias";
    const k = name.kind === "weight" ? name.k : 0;
    const others = isBias ? [] : Array.from({ length: network.sizes[name.layer - 1] ?? 0 }, (_, i) => i);
    const other = others.find((i) => i !== k);
    const next = path.factors.find(({ kind }) => kind === "weight")?.quantity;
    return {
      id,
      slope,
      isBias,
      source: sourceOf(k),
      ...(other === undefined ? {} : { other: sourceOf(other) }),
      ...(next === undefined ? {} : { next }),
      factors: path.factors,
    };
  });

/** The product of the factors, the last of them as twice the gap; a factor 1 is not written. */
export const workedFrom = ({ factors }: Component): Arithmetic =>
  times(
    ...factors.flatMap(({ kind, value }) =>
      kind === "cost" ? [2, value / 2] : kind === "one" || kind === "slope" ? [] : [value],
    ),
  );

/** Where the expected mistakes at a component lead. */
export function mistakesAt({ value }: Scene, { id, slope, isBias, source, other, next, factors }: Component) {
  const [first, cost] = [factors[0], factors.at(-1)];
  const without = (skipped: Component["factors"][number] | undefined): number =>
    factors.reduce((all, factor) => (factor === skipped ? all : all * factor.value), 1);
  const atWeight = (to: number) => (isBias ? undefined : to);
  const atBias = (to: number) => (isBias ? to : undefined);
  return {
    "missing-two": slope / 2,
    "sign-flipped": -slope,
    "missing-cost": without(cost),
    "weight-skipped": next === undefined ? undefined : without(factors.find(({ quantity }) => quantity === next)),
    "weight-for-activation": atWeight(without(first) * value(id)),
    "bias-rule": atWeight(without(first)),
    "wrong-activation": other === undefined ? undefined : without(first) * value(other),
    "previous-activation-kept": atBias(slope * value(source)),
    "bias-not-differentiated": atBias(slope * value(id)),
  };
}
