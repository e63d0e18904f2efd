import type { Factor } from "../explain/factors.ts";

/** Whether a factor is the derivative that its kind and the quantity it is made of say; a bias counts in full. */
export function isNamedRightly({ kind, quantity, derivative: { of, by }, value }: Factor): boolean {
  switch (kind) {
    case "weight":
      return isWeight(quantity, of, by);
    case "activation":
      return isWeight(by, of, quantity);
    case "slope":
      return quantity === by && by[0] === "z" && of === `a${by.slice(1)}`;
    case "one":
      return quantity === by && by[0] === "b" && of === `z${by.slice(1)}` && value === 1;
    case "cost":
      return of === "C" && quantity[0] === "a" && (by === quantity || by === `z${quantity.slice(1)}`);
    default:
      return false; // from a file it may be anything
  }
}

/** Whether the weight leads to the weighted sum from the activation: w2.0.1 to z2.0 from a1.1. */
function isWeight(weight: string, sum: string, activation: string): boolean {
  const [, layer, j, k] = /^w(\d+)\.(\d+)\.(\d+)$/.exec(weight) ?? [];
  if (layer === undefined) return false;
  return sum === `z${layer}.${j}` && activation === (layer === "1" ? `x${k}` : `a${Number(layer) - 1}.${k}`);
}
