import { latexOf, type QuantityId, type Sizes, textOf, type Writing } from "@nn/notation";

/** ∂of/∂by on one line, because the bench has no room for a fraction. */
export function flatDerivative(shape: Sizes, of: QuantityId, by: QuantityId, writing?: Writing) {
  return {
    latex: `\\partial ${latexOf(shape, of, writing)}/\\partial ${latexOf(shape, by, writing)}`,
    plain: `∂${textOf(shape, of)}/∂${textOf(shape, by)}`,
  };
}
