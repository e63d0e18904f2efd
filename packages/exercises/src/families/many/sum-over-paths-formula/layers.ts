import "server-only";
import {
  difference,
  type Expression,
  type IndexName,
  type IndexValue,
  indexed,
  type Names,
  number,
  power,
  product,
  sumOver,
} from "@nn/algebra";
import type { Factor } from "@nn/core";
import { type Slope, sigmaName, sigmaOf } from "../../../scenes/chain.ts";
import { type Pen, penFor } from "../../../writing/say.ts";

/** Two layers of any size in letters: j is a neuron of the last one, k of the one before. */
export interface Layers {
  readonly names: Names;
  readonly pen: Pen;
  readonly sigma: Slope;
  readonly j: IndexName;
  readonly k: IndexValue;
  readonly w: Expression;
  /** The weight with its indices the other way round. */
  readonly swapped: Expression;
  readonly z: Expression;
  readonly a: Expression;
  readonly y: Expression;
  readonly before: Expression;
}

/** The names of two layers of any size: j and i count the last one, k the one before, unless it is one neuron of it. */
export function layersOf(sigma: Slope, neuron: number | "any"): Layers {
  const last: IndexName["size"] = { id: "n2", letter: "n", index: "L" };
  const before: IndexName["size"] = { id: "n1", letter: "n", index: "L-1" };
  const j: IndexName = { letter: "j", size: last };
  const free: IndexName = { letter: "k", size: before };
  const k = neuron === "any" ? free : neuron;
  const names: Names = {
    variables: [
      { id: "w2", letter: "w", layer: "L", indices: ["j", "k"] },
      { id: "z2", letter: "z", layer: "L", indices: ["j"] },
      { id: "a2", letter: "a", layer: "L", indices: ["j"] },
      { id: "y", letter: "y", indices: ["j"] },
      { id: "a1", letter: "a", layer: "L-1", indices: ["k"] },
      { id: "C", letter: "C" },
    ],
    indices: [j, { letter: "i", size: last }, free],
    functions: [sigmaName(sigma)],
  };
  return {
    names,
    pen: penFor(names),
    sigma,
    j,
    k,
    w: indexed("w2", j, k),
    swapped: indexed("w2", k, j),
    z: indexed("z2", j),
    a: indexed("a2", j),
    y: indexed("y", j),
    before: indexed("a1", k),
  };
}

/** Σ_j (a_j − y_j)² */
export const costIn = ({ j, a, y }: Layers): Expression => sumOver(j, power(difference(a, y), number(2)));

/**
 * A factor of the core's path with the index j in place of the neuron that it belongs to.
 * @throws {RangeError} for a factor that no path from an activation has
 */
export function linkIn({ w, z, a, y, sigma }: Layers, { kind }: Factor): Expression {
  switch (kind) {
    case "weight":
      return w;
    case "slope":
      return sigmaOf(sigma, z, 1);
    case "cost":
      return product(number(2), difference(a, y));
    default:
      throw new RangeError(`no path from an activation has a factor ${kind}`);
  }
}
