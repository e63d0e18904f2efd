import { type Factor, idOf, type Network, type QuantityId, type SensitivityFactor, type Step, trace } from "@nn/core";
import { NEURONS, PIXELS, type Picture, targetOf } from "@nn/digits";
import type { Chosen } from "../lab/state.ts";

export type Part = Factor | SensitivityFactor;

/** Why the cost answers to a parameter as it does, to be opened factor by factor. */
export interface Because {
  readonly of: QuantityId;
  readonly value: number;
  /** The product in one row, as in the chapter on three factors. */
  readonly factors: readonly Part[];
  /** What a sensitivity is made of. */
  readonly stepOf: (quantity: QuantityId) => Step | undefined;
}

export const nameOf = ({ layer, j, k }: Chosen): QuantityId => (k === "bias" ? idOf.b(layer, j) : idOf.w(layer, j, k));

/** The place of a parameter in the network's list of them: per layer the weights row by row, then the biases. */
export function indexOf({ layer, j, k }: Chosen): number {
  const sizes = [PIXELS, ...NEURONS];
  let first = 0;
  for (let l = 1; l < layer; l++) first += (sizes[l] ?? 0) * ((sizes[l - 1] ?? 0) + 1);
  const before = sizes[layer - 1] ?? 0;
  return first + (k === "bias" ? (sizes[layer] ?? 0) * before + j : j * before + k);
}

/** From the core's own trace, whose steps give the engine's numbers bit for bit. */
export function becauseOf(network: Network, picture: Picture, target: number, chosen: Chosen): Because {
  const of = nameOf(chosen);
  const { collapsed } = trace(network, { input: picture, target: targetOf(target) }, of, 0);
  const steps = new Map(collapsed.steps.map((step) => [step.derivative.by, step]));
  const own = steps.get(of)?.terms[0]?.factors ?? [];
  const factors = inOrder(own.flatMap(opened));
  return { of, value: collapsed.value, factors, stepOf: (quantity) => steps.get(quantity) };

  /** ∂C/∂z is f′(z)·∂C/∂a, unless the cost gives it in one piece. */
  function opened(part: Part): readonly Part[] {
    const terms = part.kind === "sensitivity" ? steps.get(part.quantity)?.terms : undefined;
    const [term] = terms ?? [];
    return terms?.length === 1 && term && term.factors.length > 1 ? term.factors : [part];
  }
}

/** As the chapter on three factors has them: who speaks, whether the neuron is awake, and how much it matters. */
const inOrder = (parts: readonly Part[]): readonly Part[] => parts.toSorted((one, other) => rank(one) - rank(other));
const rank = ({ kind }: Part): number => ["weight", "activation", "one", "slope", "sensitivity", "cost"].indexOf(kind);

/** The parameter at a place of the network's list. */
export function chosenAt(index: number): Chosen {
  let first = 0;
  for (const [l, count] of NEURONS.entries()) {
    const before = l === 0 ? PIXELS : (NEURONS[l - 1] ?? 0);
    const at = index - first;
    if (at < count * before) return { layer: l + 1, j: Math.floor(at / before), k: at % before };
    if (at < count * (before + 1)) return { layer: l + 1, j: at - count * before, k: "bias" };
    first += count * (before + 1);
  }
  throw new RangeError(`parameter: expected less than ${first}, received ${index}`);
}

/** The parameter that the cost answers to most. */
export function steepest(slopes: ArrayLike<number>): Chosen {
  const sizes = Array.from(slopes, Math.abs);
  return chosenAt(sizes.indexOf(Math.max(...sizes)));
}

/** Decimals that show three digits of a number, and at least as many as everywhere else. */
export function decimalsFor(value: number): number {
  if (value === 0) return 3;
  return Math.min(9, Math.max(3, 2 - Math.floor(Math.log10(Math.abs(value)))));
}
