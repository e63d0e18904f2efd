import "server-only";
import { difference, type Expression, name, number, power, product, quotient, sumOver } from "@nn/algebra";
import { productOf, sigmaOf } from "../../../scenes/chain.ts";
import type { Layers } from "./layers.ts";

const two = number(2);

/** Where the expected mistakes at the path through neuron j lead; at the sum of all paths each stands under the sum. */
function atEachPath({ w, z, a, y, before, swapped, k, sigma }: Layers, whole: (term: Expression) => Expression) {
  const [slope, gap] = [sigmaOf(sigma, z, 1), difference(a, y)];
  const cost = product(two, gap);
  const at = (...factors: readonly Expression[]) => whole(productOf(factors));
  return {
    "missing-two": at(w, slope, gap),
    "sign-flipped": at(w, slope, two, difference(y, a)),
    "weight-skipped": at(slope, cost),
    "indices-swapped": typeof k === "number" ? undefined : at(swapped, slope, cost),
    "activation-for-weight": at(before, slope, cost),
    "missing-slope": at(w, cost),
    "sigma-for-slope": at(w, sigmaOf(sigma, z), cost),
    "missing-cost": at(w, slope),
  };
}

/** Where the expected mistakes at what one path passes on lead. */
export const termMistakes = (layers: Layers) => atEachPath(layers, (term) => term);

/** Where the expected mistakes at the sum of all paths lead; `term` is what one of them passes on. */
export function sumMistakes(layers: Layers, term: Expression) {
  const { w, z, a, y, j, k, sigma } = layers;
  const [slope, gap] = [sigmaOf(sigma, z, 1), difference(a, y)];
  const size = typeof j.size === "number" ? number(j.size) : name(j.size.id);
  return {
    ...atEachPath(layers, (wrong) => sumOver(j, wrong)),
    "path-lost": term,
    "sum-over-wrong-index": typeof k === "number" ? undefined : sumOver(k, term),
    "mean-of-paths": quotient(sumOver(j, term), size),
    "sum-split": product(sumOver(j, w), sumOver(j, productOf([slope, product(two, gap)]))),
    "square-not-differentiated": sumOver(j, productOf([w, slope, power(gap, two)])),
  };
}
