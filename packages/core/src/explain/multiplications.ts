import { ShapeError, whole } from "../errors.ts";

/** Products to be formed: path by path, and layer by layer. */
export interface Multiplications {
  readonly expanded: number;
  readonly collapsed: number;
}

/**
 * Counts the products to be formed for ∂C/∂w of every weight, for one example and a cost of squares.
 *
 *   path by path:    Π n^m for m > l paths from each weight of layer l, each with 2(L − l) + 3 factors
 *   layer by layer:  each ∂C/∂z once, a product for each weight that leaves the neuron and one for its slope;
 *                    and one more for each weight
 *
 * The 2 of 2(a − y) belongs to that factor and is not counted.
 *
 * @param sizes  [inputs, n¹, n², …]
 * @throws {ShapeError} if a size is not a whole number ≥ 1
 */
export function multiplicationsForWeights(sizes: readonly number[]): Multiplications {
  if (!Array.isArray(sizes)) throw new ShapeError("sizes", "a list", typeof sizes);
  for (const size of sizes) whole(size, "a size", 1);
  const last = sizes.length - 1;
  let [expanded, collapsed, paths, next] = [0, 0, 1, 0];
  for (let layer = last; layer > 0; layer--) {
    const neurons = sizes[layer] as number;
    const weights = neurons * (sizes[layer - 1] as number);
    expanded += weights * paths * (2 * (last - layer) + 2);
    collapsed += weights + neurons * (next + 1);
    paths *= neurons;
    next = neurons;
  }
  return { expanded, collapsed };
}
