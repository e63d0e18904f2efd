import { type Factor, parseQuantityName } from "@nn/core";
import { neuronWords, type Sizes } from "./words.ts";

/** What a factor is, in a few words. */
export function factorWords(sizes: Sizes, { kind, quantity }: Factor): string {
  const name = parseQuantityName(quantity);
  const neuron = "layer" in name && "j" in name ? neuronWords(sizes, name.layer, name.j) : "";
  switch (kind) {
    case "activation":
      return neuron;
    case "slope":
      return `slope of ${neuron}`;
    case "weight":
      return "weight on the way";
    case "cost":
      return "twice the error";
    case "one":
      return "a bias counts in full";
  }
}
