import { type Factor, parseQuantityName } from "@nn/core";
import { neuronWords, type Sizes } from "./words.ts";

/** The hue of a factor's number: that of the quantity it is read from. */
export type FactorHue = "a" | "z" | "w" | "c" | "b";

export const hueOfFactor = ({ kind }: Factor): FactorHue =>
  ({ activation: "a", slope: "z", weight: "w", cost: "c", one: "b" })[kind] as FactorHue;

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

const FEWEST = 3;
const MOST = 7;

const rounded = (value: number, decimals: number) => Number(value.toFixed(decimals));

/** A factor needs the extra decimals only if it has them: 2 stays 2.000. */
export const decimalsOfFactor = (value: number, decimals: number): number =>
  rounded(value, FEWEST) === value ? FEWEST : decimals;

/** Decimals with which the shown factors, multiplied by hand, give the result as it is shown with three. */
export function decimalsThatMultiply(factors: readonly number[], result: number): number {
  let decimals = FEWEST;
  const product = () => factors.reduce((so, value) => so * rounded(value, decimals), 1);
  while (decimals < MOST && rounded(product(), FEWEST) !== rounded(result, FEWEST)) decimals++;
  return decimals;
}
