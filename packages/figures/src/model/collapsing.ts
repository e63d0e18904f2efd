import type { Collapsed, Factor, Step, Term } from "@nn/core";
import { kindOf, parseQuantityName, type QuantityId } from "@nn/notation";

/** One sensitivity of the backward sweep: the sum of its terms, times the slope of its neuron where it has one. */
export interface SweepNumber {
  readonly id: QuantityId;
  readonly terms: readonly Term[];
  readonly slope: Factor | undefined;
  readonly value: number;
}

/** What is worked out together: the numbers of a layer, and last of all that of the quantity itself. */
export interface SweepStop {
  readonly numbers: readonly SweepNumber[];
  readonly multiplications: number;
}

/**
 * The collapsed trace layer by layer, with one number for each neuron: its ∂C/∂z. The ∂C/∂a on the way is part of it.
 */
export function sweepOf({ steps }: Collapsed): readonly SweepStop[] {
  const numbers: SweepNumber[] = [];
  let activation: Step | undefined;
  for (const step of steps) {
    const id = step.derivative.by;
    const [product] = step.terms;
    if (kindOf(id) === "weightedSum" && activation && product) {
      const slope = product.factors.find((factor): factor is Factor => factor.kind === "slope");
      numbers.push({ id, terms: activation.terms, slope, value: step.value });
      activation = undefined;
    } else if (isActivation(id) && step !== steps.at(-1)) activation = step;
    else numbers.push({ id, terms: step.terms, slope: undefined, value: step.value });
  }
  const layers = new Map<string, SweepNumber[]>();
  for (const number of numbers) {
    const key = kindOf(number.id) === "weightedSum" ? String(layerOf(number.id)) : number.id;
    layers.set(key, [...(layers.get(key) ?? []), number]);
  }
  return [...layers.values()].map((together) => ({
    numbers: together,
    multiplications: together.reduce((count, number) => count + productsOf(number), 0),
  }));
}

const productsOf = ({ terms, slope }: SweepNumber): number =>
  terms.reduce((count, { factors }) => count + factors.length - 1, slope ? 1 : 0);

const isActivation = (id: QuantityId): boolean => parseQuantityName(id).kind === "activation";

function layerOf(id: QuantityId): number {
  const name = parseQuantityName(id);
  return "layer" in name ? name.layer : 0;
}
