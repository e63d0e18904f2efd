import { UnknownNameError } from "../errors.ts";
import type { Example } from "../network/example.ts";
import { formatName, type QuantityId, quantityIn, type Traceable } from "../network/names.ts";
import type { Network } from "../network/network.ts";
import type { Shape } from "../network/shape.ts";
import { type Collapsed, collapse } from "./collapse.ts";
import { type Factor, type Factors, factorsOf } from "./factors.ts";

/** One way from the quantity to the cost. */
export interface Path {
  /** From the quantity towards the cost. */
  readonly factors: readonly Factor[];
  /** Their product, multiplied from the left. */
  readonly value: number;
}

/** Why the cost of one example answers to a quantity as it does. */
export interface Trace {
  /** The quantity's name as the engine writes it ("a0.1" becomes "x1"). */
  readonly quantity: QuantityId;
  /** ∂C/∂quantity: the engine's own number, bit for bit. */
  readonly value: number;
  /** How many ways lead from the quantity to the cost. */
  readonly pathCount: number;
  /** Every way; empty when there are more than `mostPaths`. Their sum is the value within rounding. */
  readonly paths: readonly Path[];
  /** The same layer by layer, each ∂C/∂z worked out once: what the engine really computes. */
  readonly collapsed: Collapsed;
  /** Products to be formed path by path, and layer by layer. */
  readonly multiplications: { readonly expanded: number; readonly collapsed: number; readonly saved: number };
}

/**
 * Explains ∂C/∂quantity for one example.
 *
 *   ∂C/∂w_jk = Σ over paths of (∂z/∂w)(∂a/∂z)(∂z/∂a)…(∂C/∂a)
 *
 * @param quantity   "w2.0.1", "b1.0", "z1.0", "a1.0" or "x0"
 * @param mostPaths  no paths are listed when there are more; the collapsed form always stands
 * @throws {UnknownNameError} if the network has no such quantity, or it is y or C
 * @throws {ShapeError} if the example does not fit the network
 */
export function trace(network: Network, example: Example, quantity: string, mostPaths = 4096): Trace {
  const name = quantityIn(network, quantity);
  if (name.kind === "target" || name.kind === "cost")
    throw new UnknownNameError("quantity to trace", "a parameter, an input, a weighted sum or an activation", quantity);
  const factors = factorsOf(network, example);
  const id = formatName(name);
  const collapsed = collapse(factors, name);
  const pathCount = countPaths(network, name);
  const paths = pathCount > mostPaths ? [] : pathsFrom(factors, name);
  // Every path of one quantity has the same number of factors, and n factors take n − 1 products.
  const perPath = (paths[0]?.factors.length ?? factorsPerPath(network, name, factors.fused)) - 1;
  const expanded = pathCount * perPath;
  return {
    quantity: id,
    value: collapsed.value,
    pathCount,
    paths,
    collapsed,
    multiplications: { expanded, collapsed: collapsed.multiplications, saved: expanded - collapsed.multiplications },
  };
}

/** ∂C/∂z of a neuron onwards: through its slope, or straight from the cost where that is fused. */
function fromWeightedSum(factors: Factors, layer: number, j: number): readonly (readonly Factor[])[] {
  if (layer === factors.network.layers.length && factors.fused) return [[factors.costOfWeightedSum(j)]];
  return fromActivation(factors, layer, j).map((rest) => [factors.slope(layer, j), ...rest]);
}

/** From an activation: to the cost from the last layer, otherwise through every weight that leaves the neuron. */
function fromActivation(factors: Factors, layer: number, k: number): readonly (readonly Factor[])[] {
  if (layer === factors.network.layers.length) return [[factors.cost(k)]];
  const next = Array.from({ length: factors.network.sizes[layer + 1] as number }, (_, j) => j);
  return next.flatMap((j) =>
    fromWeightedSum(factors, layer + 1, j).map((rest) => [factors.weight(layer + 1, j, k), ...rest]),
  );
}

function pathsFrom(factors: Factors, name: Traceable): readonly Path[] {
  return factorLists(factors, name).map((list) => ({
    factors: list,
    value: list.reduce((product, factor) => product * factor.value, 1) + 0,
  }));
}

function factorLists(factors: Factors, name: Traceable): readonly (readonly Factor[])[] {
  switch (name.kind) {
    case "weight": {
      const first = factors.activation(name.layer, name.j, name.k);
      return fromWeightedSum(factors, name.layer, name.j).map((rest) => [first, ...rest]);
    }
    case "bias": {
      const first = factors.one(name.layer, name.j);
      return fromWeightedSum(factors, name.layer, name.j).map((rest) => [first, ...rest]);
    }
    case "weightedSum":
      return fromWeightedSum(factors, name.layer, name.j);
    case "activation":
      return fromActivation(factors, name.layer, name.j);
  }
}

function countPaths({ sizes }: Shape, name: Traceable): number {
  return sizes.slice(name.layer + 1).reduce((product, size) => product * size, 1);
}

/** A slope and a weight per layer on the way, the cost at the end, and the parameter's own factor at the start. */
function factorsPerPath({ layers }: Shape, name: Traceable, fused: boolean): number {
  const weights = layers.length - name.layer;
  const outputAlone = name.kind === "activation" && weights === 0;
  const slopes = weights + (name.kind === "activation" ? 0 : 1) - (fused && !outputAlone ? 1 : 0);
  return weights + slopes + 1 + (name.kind === "weight" || name.kind === "bias" ? 1 : 0);
}
