import { type Factor, parseQuantityName } from "@nn/core";
import type { Sizes } from "./board/plan.ts";
import { neuronName } from "./neuron-names.ts";
import { words } from "./words.en.ts";

/** What a factor is, in a few words. */
export function factorWords(sizes: Sizes, { kind, quantity }: Factor): string {
  const name = parseQuantityName(quantity);
  const neuron = "layer" in name && "j" in name ? neuronName(sizes, name.layer, name.j) : "";
  switch (kind) {
    case "activation":
      return neuron;
    case "slope":
      return words.factor.slope(neuron);
    case "weight":
      return words.factor.weight;
    case "cost":
      return words.factor.cost;
    case "one":
      return words.factor.bias;
  }
}
