import type { QuantityId } from "@nn/core";
import type { Counting } from "./layers.ts";
import { partsOf, type Sizes } from "./parts.ts";

/**
 * A quantity as it is typed: w_01^(2), b^(L-1), x_1, y, C.
 * @throws {UnknownNameError} if the network has no such quantity
 */
export function textOf(shape: Sizes, id: QuantityId, counting?: Counting): string {
  const { letter, indices, layer } = partsOf(shape, id, counting);
  const subscript = indices.includes(",") ? `_{${indices}}` : indices && `_${indices}`;
  return letter + subscript + (layer === undefined ? "" : `^(${layer})`);
}

/** ∂of/∂by as it is typed. */
export const derivativeText = (shape: Sizes, of: QuantityId, by: QuantityId, counting?: Counting): string =>
  `∂${textOf(shape, of, counting)}/∂${textOf(shape, by, counting)}`;
