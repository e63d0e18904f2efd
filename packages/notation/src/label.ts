import type { QuantityId } from "@nn/core";
import type { Counting } from "./layers.ts";
import { trueMinus } from "./number.ts";
import { partsOf, type Sizes } from "./parts.ts";

/** A quantity as it is drawn: letter, raised layer, lowered indices. Empty text stands for nothing there. */
export interface Label {
  readonly letter: string;
  readonly above: string;
  readonly below: string;
}

/**
 * What a drawing writes: "w3.0.0" in a chain of three layers is w with (L) above it.
 * @throws {UnknownNameError} if the network has no such quantity
 */
export function labelOf(shape: Sizes, id: QuantityId, counting: Counting = "fromFirst"): Label {
  const { letter, indices, layer } = partsOf(shape, id, counting);
  return { letter, above: layer === undefined ? "" : `(${trueMinus(layer)})`, below: indices };
}
