/**
 * The three loops over the weights of a layer. Weights stand row by row, row j into neuron j, from index `at` on; the
 * neurons of this layer from `to` on, those of the previous one from `from` on. Four rows or columns are walked at a
 * time, which keeps four sums in registers; each single sum is still added from the left, so the bits do not depend
 * on that.
 *
 * `active` lists the previous neurons that are not 0: a digit is mostly blank, and what a 0 adds is 0.
 */
export interface Layer {
  readonly J: number;
  readonly K: number;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** From here on it pays to list the active inputs; below, walking all of them is quicker. */
export const LISTED_FROM = 32;

/** Writes the indices k of all a_k ≠ 0 to `active` and returns how many there are. */
export function listActive(a: Float64Array, { K, from }: Layer, active: Uint32Array): number {
  let count = 0;
  for (let k = 0; k < K; k++) {
    active[count] = k;
    if (a[from + k] !== 0) count++;
  }
  return count;
}

/** z_j = b_j + Σ_k w_jk·a_k */
export function weigh(p: Float64Array, a: Float64Array, z: Float64Array, { J, K, at, from, to }: Layer): void {
  const biases = at + J * K;
  let j = 0;
  for (; j + 3 < J; j += 4) {
    let w = at + j * K;
    let first = p[biases + j] as number;
    let second = p[biases + j + 1] as number;
    let third = p[biases + j + 2] as number;
    let fourth = p[biases + j + 3] as number;
    for (let k = from; k < from + K; k++, w++) {
      const x = a[k] as number;
      first += (p[w] as number) * x;
      second += (p[w + K] as number) * x;
      third += (p[w + 2 * K] as number) * x;
      fourth += (p[w + 3 * K] as number) * x;
    }
    z[to + j] = first;
    z[to + j + 1] = second;
    z[to + j + 2] = third;
    z[to + j + 3] = fourth;
  }
  for (; j < J; j++) {
    let sum = p[biases + j] as number;
    for (let k = 0, w = at + j * K; k < K; k++, w++) sum += (p[w] as number) * (a[from + k] as number);
    z[to + j] = sum;
  }
}

/** The same over the listed inputs alone. */
export function weighActive(
  p: Float64Array,
  a: Float64Array,
  z: Float64Array,
  { J, K, at, from, to }: Layer,
  active: Uint32Array,
  count: number,
): void {
  const biases = at + J * K;
  let j = 0;
  for (; j + 3 < J; j += 4) {
    const row = at + j * K;
    let first = p[biases + j] as number;
    let second = p[biases + j + 1] as number;
    let third = p[biases + j + 2] as number;
    let fourth = p[biases + j + 3] as number;
    for (let i = 0; i < count; i++) {
      const k = active[i] as number;
      const x = a[from + k] as number;
      const w = row + k;
      first += (p[w] as number) * x;
      second += (p[w + K] as number) * x;
      third += (p[w + 2 * K] as number) * x;
      fourth += (p[w + 3 * K] as number) * x;
    }
    z[to + j] = first;
    z[to + j + 1] = second;
    z[to + j + 2] = third;
    z[to + j + 3] = fourth;
  }
  for (; j < J; j++) {
    let sum = p[biases + j] as number;
    for (let i = 0; i < count; i++) {
      const k = active[i] as number;
      sum += (p[at + j * K + k] as number) * (a[from + k] as number);
    }
    z[to + j] = sum;
  }
}

/** ∂C/∂a_k = Σ_j w_jk·∂C/∂z_j, added in the order of j from 0 */
export function carryBack(p: Float64Array, slopeZ: Float64Array, slopeA: Float64Array, layer: Layer): void {
  const { J, K, at, from, to } = layer;
  let k = 0;
  for (; k + 3 < K; k += 4) {
    let first = 0;
    let second = 0;
    let third = 0;
    let fourth = 0;
    for (let j = to, w = at + k; j < to + J; j++, w += K) {
      const slope = slopeZ[j] as number;
      first += (p[w] as number) * slope;
      second += (p[w + 1] as number) * slope;
      third += (p[w + 2] as number) * slope;
      fourth += (p[w + 3] as number) * slope;
    }
    slopeA[from + k] = first;
    slopeA[from + k + 1] = second;
    slopeA[from + k + 2] = third;
    slopeA[from + k + 3] = fourth;
  }
  for (; k < K; k++) {
    let sum = 0;
    for (let j = to, w = at + k; j < to + J; j++, w += K) sum += (p[w] as number) * (slopeZ[j] as number);
    slopeA[from + k] = sum;
  }
}

/** Adds ∂C/∂w_jk = a_k·∂C/∂z_j and ∂C/∂b_j = ∂C/∂z_j to a gradient laid out like the parameters. */
export function addGradient(sum: Float64Array, a: Float64Array, slopeZ: Float64Array, layer: Layer): void {
  const { J, K, at, from, to } = layer;
  const biases = at + J * K;
  for (let j = 0, w = at; j < J; j++) {
    const slope = slopeZ[to + j] as number;
    sum[biases + j] = (sum[biases + j] as number) + slope;
    for (let k = from; k < from + K; k++, w++) sum[w] = (sum[w] as number) + (a[k] as number) * slope;
  }
}

/** The same over the listed inputs alone: the others would add 0. */
export function addGradientActive(
  sum: Float64Array,
  a: Float64Array,
  slopeZ: Float64Array,
  { J, K, at, from, to }: Layer,
  active: Uint32Array,
  count: number,
): void {
  const biases = at + J * K;
  for (let j = 0, row = at; j < J; j++, row += K) {
    const slope = slopeZ[to + j] as number;
    sum[biases + j] = (sum[biases + j] as number) + slope;
    for (let i = 0; i < count; i++) {
      const k = active[i] as number;
      sum[row + k] = (sum[row + k] as number) + (a[from + k] as number) * slope;
    }
  }
}
