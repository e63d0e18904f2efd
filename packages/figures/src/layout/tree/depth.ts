import { parseQuantityName, type QuantityId } from "@nn/notation";

/** How many layers a tree shows at least, counted from the last, if this quantity is to be in it. */
export function depthWith(id: QuantityId, last: number): number {
  const name = parseQuantityName(id);
  switch (name.kind) {
    case "weight":
    case "bias":
    case "weightedSum":
      return last - name.layer + 1;
    case "activation":
      return Math.max(1, last - name.layer);
    case "target":
    case "cost":
      return 1;
  }
}
