import type { Layer } from "../network/layer.ts";

/** Writes the indices k of all a_k ≠ 0 to `active`, and how many there are behind them, at K. */
export function listActive(m: Float64Array, { K, previous }: Layer, active: Uint32Array): void {
  let count = 0;
  for (let k = 0; k < K; k++) {
    active[count] = k;
    count += Number(m[previous + k] !== 0); // without a branch, which no processor could foresee here
  }
  active[K] = count;
}

/**
 * z_j = b_j + Σ_k w_jk·a_k over the listed inputs, four j at a time. A digit is mostly blank, relu mostly 0, and what a
 * 0 adds is 0; each single sum is still added from the left. So the bits are those of all inputs and one j at a time.
 */
export function weighActive(m: Float64Array, layer: Layer, active: Uint32Array): void {
  const { J, K, weights, biases, z, previous } = layer;
  const count = active[K] as number;
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

/** Adds ∂C/∂w_jk = a_k·∂C/∂z_j of a wide layer over the listed inputs alone, four j at a time: the others add 0. */
export function addGradientActive(m: Float64Array, layer: Layer, active: Uint32Array): void {
  const { J, K, weightSlopes, slopesZ, previous } = layer;
  const count = active[K] as number;
  let j = 0;
  for (; j + 3 < J; j += 4) {
    const row = weightSlopes + j * K;
    const first = m[slopesZ + j] as number;
    const second = m[slopesZ + j + 1] as number;
    const third = m[slopesZ + j + 2] as number;
    const fourth = m[slopesZ + j + 3] as number;
    for (let i = 0; i < count; i++) {
      const k = active[i] as number;
      const a = m[previous + k] as number;
      const w = row + k;
      m[w] = (m[w] as number) + a * first;
      m[w + K] = (m[w + K] as number) + a * second;
      m[w + 2 * K] = (m[w + 2 * K] as number) + a * third;
      m[w + 3 * K] = (m[w + 3 * K] as number) + a * fourth;
    }
  }
  for (; j < J; j++) {
    const slope = m[slopesZ + j] as number;
    for (let i = 0; i < count; i++) {
      const k = active[i] as number;
      const w = weightSlopes + j * K + k;
      m[w] = (m[w] as number) + (m[previous + k] as number) * slope;
    }
  }
}
