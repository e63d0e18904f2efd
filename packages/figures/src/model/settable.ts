import { type QuantityId, quantityIds, type Sizes } from "@nn/notation";
import { rangeOf } from "./range.ts";

/** The ids that a reader can set: parameters in the engine's order, then inputs and targets of the example in view. */
export const settableIds = (shape: Sizes): readonly QuantityId[] =>
  quantityIds(shape).filter((id) => rangeOf(id) !== undefined);
