import type { Activation } from "./activation.ts";

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

/** From here on it pays to list the active inputs; below, walking all of them is quicker. */
export const LISTED_FROM = 32;

/**
 * Writes the indices k of all a_k ≠ 0 to `active` and returns how many there are. A digit is mostly blank, and what a
 * 0 adds is 0: the loops over the list give the same bits.
 */
export function listActive(m: Float64Array, { K, previous }: Layer, active: Uint32Array): number {
  let count = 0;
  for (let k = 0; k < K; k++) {
    active[count] = k;
    if (m[previous + k] !== 0) count++;
  }
  return count;
}

/**
 * z_j = b_j + Σ_k w_jk·a_k, four j at a time. Each single sum is still added from the left, so the bits are those of
 * one j at a time.
 */
export function weigh(m: Float64Array, { J, K, weights, biases, z, previous }: Layer): void {
  let j = 0;
  for (; j + 3 < J; j += 4) {
    let w = weights + j * K;
    let first = m[biases + j] as number;
    let second = m[biases + j + 1] as number;
    let third = m[biases + j + 2] as number;
    let fourth = m[biases + j + 3] as number;
    for (let k = previous; k < previous + K; k++, w++) {
      const a = m[k] as number;
      first += (m[w] as number) * a;
      second += (m[w + K] as number) * a;
      third += (m[w + 2 * K] as number) * a;
      fourth += (m[w + 3 * K] as number) * a;
    }
    m[z + j] = first;
    m[z + j + 1] = second;
    m[z + j + 2] = third;
    m[z + j + 3] = fourth;
  }
  for (; j < J; j++) {
    let sum = m[biases + j] as number;
    for (let k = previous, w = weights + j * K; k < previous + K; k++, w++) sum += (m[w] as number) * (m[k] as number);
    m[z + j] = sum;
  }
}

/** The same over the listed inputs alone. */
export function weighActive(
  m: Float64Array,
  { J, K, weights, biases, z, previous }: Layer,
  active: Uint32Array,
  count: number,
): void {
  let j = 0;
  for (; j + 3 < J; j += 4) {
    const row = weights + j * K;
    let first = m[biases + j] as number;
    let second = m[biases + j + 1] as number;
    let third = m[biases + j + 2] as number;
    let fourth = m[biases + j + 3] as number;
    for (let i = 0; i < count; i++) {
      const k = active[i] as number;
      const a = m[previous + k] as number;
      const w = row + k;
      first += (m[w] as number) * a;
      second += (m[w + K] as number) * a;
      third += (m[w + 2 * K] as number) * a;
      fourth += (m[w + 3 * K] as number) * a;
    }
    m[z + j] = first;
    m[z + j + 1] = second;
    m[z + j + 2] = third;
    m[z + j + 3] = fourth;
  }
  for (; j < J; j++) {
    let sum = m[biases + j] as number;
    for (let i = 0; i < count; i++) {
      const k = active[i] as number;
      sum += (m[weights + j * K + k] as number) * (m[previous + k] as number);
    }
    m[z + j] = sum;
  }
}

/** ∂C/∂a_k = Σ_j w_jk·∂C/∂z_j, added in the order of j from 0, four k at a time. */
export function carryBack(m: Float64Array, { J, K, weights, slopesZ, previousSlopes }: Layer): void {
  let k = 0;
  for (; k + 3 < K; k += 4) {
    let first = 0;
    let second = 0;
    let third = 0;
    let fourth = 0;
    for (let j = slopesZ, w = weights + k; j < slopesZ + J; j++, w += K) {
      const slope = m[j] as number;
      first += (m[w] as number) * slope;
      second += (m[w + 1] as number) * slope;
      third += (m[w + 2] as number) * slope;
      fourth += (m[w + 3] as number) * slope;
    }
    m[previousSlopes + k] = first;
    m[previousSlopes + k + 1] = second;
    m[previousSlopes + k + 2] = third;
    m[previousSlopes + k + 3] = fourth;
  }
  for (; k < K; k++) {
    let sum = 0;
    for (let j = slopesZ, w = weights + k; j < slopesZ + J; j++, w += K) sum += (m[w] as number) * (m[j] as number);
    m[previousSlopes + k] = sum;
  }
}

/** Adds ∂C/∂w_jk = a_k·∂C/∂z_j and ∂C/∂b_j = ∂C/∂z_j to the gradient. */
export function addGradient(m: Float64Array, { J, K, weightSlopes, biasSlopes, slopesZ, previous }: Layer): void {
  for (let j = 0, w = weightSlopes; j < J; j++) {
    const slope = m[slopesZ + j] as number;
    m[biasSlopes + j] = (m[biasSlopes + j] as number) + slope;
    for (let k = previous; k < previous + K; k++, w++) m[w] = (m[w] as number) + (m[k] as number) * slope;
  }
}

/** The same over the listed inputs alone: the others would add 0. */
export function addGradientActive(
  m: Float64Array,
  { J, K, weightSlopes, biasSlopes, slopesZ, previous }: Layer,
  active: Uint32Array,
  count: number,
): void {
  for (let j = 0, row = weightSlopes; j < J; j++, row += K) {
    const slope = m[slopesZ + j] as number;
    m[biasSlopes + j] = (m[biasSlopes + j] as number) + slope;
    for (let i = 0; i < count; i++) {
      const k = active[i] as number;
      m[row + k] = (m[row + k] as number) + (m[previous + k] as number) * slope;
    }
  }
}
