import type { Activation } from "./activation.ts";

/** From so many inputs on it pays to list those that are not 0; below, walking all of them is quicker. */
export const WIDE_FROM = 32;

/**
 * Where one layer finds its numbers in the engine's memory, one Float64Array for everything: the parameters, then the
 * gradient in the same order, then a, z, f′(z), ∂C/∂a and ∂C/∂z of all neurons, the inputs first. One array instead of
 * seven leaves the processor's registers to the sums.
 *
 * Weights stand row by row, row j into neuron j. Each field is the index of the layer's first entry.
 */
export interface Layer {
  readonly activation: Activation;
  /** Neurons of this layer, and of the one before. */
  readonly J: number;
  readonly K: number;
  /** Whether K is so large that it pays to list the inputs that are not 0. */
  readonly isWide: boolean;
  readonly weights: number;
  readonly biases: number;
  /** ∂C/∂w and ∂C/∂b */
  readonly weightSlopes: number;
  readonly biasSlopes: number;
  readonly z: number;
  readonly a: number;
  /** f′(z) */
  readonly slopes: number;
  /** ∂C/∂a and ∂C/∂z */
  readonly slopesA: number;
  readonly slopesZ: number;
  /** a and ∂C/∂a of the layer before. */
  readonly previous: number;
  readonly previousSlopes: number;
}
