import { idOf, parseQuantityName, type QuantityId } from "@nn/notation";

/** The quantities of the last link of a chain. */
export interface LastLink {
  readonly w: QuantityId;
  readonly b: QuantityId;
  readonly before: QuantityId;
  readonly z: QuantityId;
  readonly a: QuantityId;
  readonly y: QuantityId;
}

/**
 * The link that a weight belongs to.
 * @throws {RangeError} if it is no weight
 */
export function lastLinkOf(w: QuantityId): LastLink {
  const name = parseQuantityName(w);
  if (name.kind !== "weight") throw new RangeError(`${w} is no weight`);
  const { layer, j, k } = name;
  return {
    w,
    b: idOf.b(layer, j),
    before: idOf.a(layer - 1, k),
    z: idOf.z(layer, j),
    a: idOf.a(layer, j),
    y: idOf.y(j),
  };
}
