import { ShapeError, UnknownNameError } from "../errors.ts";
import type { FlatExample } from "../network/example.ts";
import { formatName, indices, type QuantityId, quantityIn, type Traceable } from "../network/names.ts";
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
 * @throws {ShapeError} if the example does not fit the network, or `mostPaths` is no number
 */
export function trace(network: Network, example: FlatExample, quantity: string, mostPaths = 4096): Trace {
  const name = quantityIn(network, quantity);
  if (typeof mostPaths !== "number") throw new ShapeError("mostPaths", "a number", mostPaths);
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

/** A way from the quantity as far as neuron j of some layer, and the product of its factors so far. */
interface Way {
  readonly factors: Factor[];
  readonly value: number;
  readonly j: number;
}

/** All ways grow together, layer by layer, from the quantity to the cost: nothing here is as deep as the network. */
function pathsFrom(factors: Factors, name: Traceable): readonly Path[] {
  const { network, fused } = factors;
  const last = network.layers.length;
  let ways: readonly Way[] = [{ factors: [], value: 1, j: name.j }];
  if (name.kind === "weight") ways = ways.map((way) => onBy(way, factors.activation(name.layer, name.j, name.k)));
  if (name.kind === "bias") ways = ways.map((way) => onBy(way, factors.one(name.layer, name.j)));
  for (let layer = name.layer; layer <= last; layer++) {
    if (layer > name.layer) ways = branched(factors, ways, layer);
    const isSum = layer > name.layer || name.kind !== "activation";
    if (isSum && !(layer === last && fused)) ways = ways.map((way) => onBy(way, factors.slope(layer, way.j)));
    if (layer === last)
      ways = ways.map((way) => onBy(way, isSum && fused ? factors.costOfWeightedSum(way.j) : factors.cost(way.j)));
  }
  return ways.map((way) => ({ factors: way.factors, value: way.value + 0 }));
}

/** Each way goes on through every weight that leaves its neuron. */
function branched({ network, weight }: Factors, ways: readonly Way[], layer: number): readonly Way[] {
  const next = network.sizes[layer] as number;
  if (next === 1) return ways.map((way) => onBy({ ...way, j: 0 }, weight(layer, 0, way.j)));
  return ways.flatMap((way) =>
    indices(next).map((j) => onBy({ ...way, factors: way.factors.slice(), j }, weight(layer, j, way.j))),
  );
}

/** The way grows in place: only where ways part is its list copied. */
function onBy({ factors, value, j }: Way, factor: Factor): Way {
  factors.push(factor);
  return { factors, value: value * factor.value, j };
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
