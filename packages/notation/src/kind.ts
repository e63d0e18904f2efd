import { parseQuantityName, type QuantityId } from "@nn/core";

/** What kind of thing a quantity is to a reader: an activation of layer 0 is an input. */
export type Kind = "weight" | "bias" | "weightedSum" | "activation" | "input" | "target" | "cost";

export function kindOf(id: QuantityId): Kind {
  const name = parseQuantityName(id);
  return name.kind === "activation" && name.layer === 0 ? "input" : name.kind;
}
