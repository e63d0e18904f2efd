import { UnknownNameError } from "../errors.ts";
import { randomFrom } from "../numbers/random.ts";
import type { CostName } from "./cost.ts";
import { type Network, networkOf } from "./network.ts";
import { type LayerSpec, planOf } from "./shape.ts";

export type Spread = "xavier" | "he";

export interface InitialSpec {
  readonly inputs: number;
  readonly layers: readonly LayerSpec[];
  /** Sum of squares when left out. */
  readonly cost?: CostName;
  /** A whole number: the same seed gives the same bits on every machine. */
  readonly seed: number;
  /** For every layer. When left out, it is He's for relu and leakyRelu and Xavier's for the others. */
  readonly spread?: Spread;
}

/**
 * A network to begin with: biases 0, and each weight drawn evenly from −r to r, so that neither the activations on the
 * way forward nor the sensitivities on the way back grow or fade from layer to layer.
 *
 *   xavier:  r = √(6/(K + J))   K neurons before, J in the layer
 *   he:      r = √(6/K)         a relu passes on half of what comes
 *
 * @throws as `createNetwork` does for the shape, and {ShapeError} if the seed is no whole number
 * @see Glorot and Bengio (2010), He, Zhang, Ren and Sun (2015)
 */
export function initialNetwork(spec: InitialSpec): Network {
  const { inputs, layers, cost, seed, spread } = spec ?? {};
  if (spread !== undefined && spread !== "xavier" && spread !== "he")
    throw new UnknownNameError("spread", "xavier, he", spread);
  const plan = planOf(inputs, layers, cost);
  const random = randomFrom(seed);
  const parameters = new Float64Array(plan.parameterCount);
  for (const { activation, J, K, weights, biases } of plan.layout) {
    const isHe = spread ? spread === "he" : activation.name === "relu" || activation.name === "leakyRelu";
    const reach = Math.sqrt(6 / (isHe ? K : K + J));
    for (let at = weights; at < biases; at++) parameters[at] = (2 * random() - 1) * reach;
  }
  return networkOf(plan, parameters);
}
