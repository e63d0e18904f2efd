import type { Layer } from "../network/layer.ts";
import type { Plan } from "../network/shape.ts";
import { ACTIVATE, activated, isAssembled, SPARE } from "./neurons.ts";
import { type Code, call, f64, get, int, loop, pair, set, start } from "./wasm.ts";

/** So many inputs are written out one after another; more are walked through in a loop. */
const MOST_WRITTEN_OUT = 32;
/** So many pairs of neurons are summed up at once: their sums stay in registers. */
const PAIRS_AT_ONCE = 8;

/** Where the numbers of a layer's neurons are while a function runs: locals, two neurons in each. */
export interface Neurons {
  readonly layer: Layer;
  /** f′(z) of the neurons 2i and 2i + 1. Where there is no second one, it repeats the first. */
  readonly slopes: readonly number[];
}

/** Forward through layer l: every z and a. The a stand in memory, and f′(z) in locals. */
export function forwardThrough(plan: Plan, l: number, next: () => number): { code: Code; neurons: Neurons } {
  const layer = plan.layout[l - 1] as Layer;
  const { J, K, biases, z, a, slopes } = layer;
  const sums = pairsOf(J).map(next);
  const code: number[] = [];
  for (let first = 0; first < sums.length; first += PAIRS_AT_ONCE) {
    const block = sums.slice(first, first + PAIRS_AT_ONCE);
    for (const [i, sum] of block.entries())
      code.push(...set(sum, loadPair(start, biases + 2 * (first + i), isLone(J, first + i))));
    const kept = [next(), next(), next(), next()];
    const even = K - (K % 2);
    const twoInputs = (base: Code, k: number) => addTwo(layer, block, first, base, k, kept);
    if (K <= MOST_WRITTEN_OUT) for (let k = 0; k < even; k += 2) code.push(...twoInputs(start, k));
    else code.push(...loop(0, 16, 8 * even, twoInputs(get(0), 0)));
    if (even < K) code.push(...addOne(layer, block, first, even, kept));
  }

  const found = sums.map(() => ({ a: next(), slope: next() }));
  if (isAssembled(layer)) {
    const spare = Array.from({ length: SPARE }, next);
    for (const [i, sum] of sums.entries()) {
      const { a: value, slope } = found[i] as (typeof found)[number];
      code.push(...activated(layer, sum, value, slope, spare));
      code.push(...storePair(start, a + 2 * i, isLone(J, i), get(value)));
    }
  }
  // What is worked out outside wants to find the weighted sums, and in the last layer all of it.
  const isOutside = !isAssembled(layer);
  const isRead = l === plan.layout.length && plan.cost !== "squares";
  for (const [i, sum] of sums.entries()) {
    if (isOutside || isRead) code.push(...storePair(start, z + 2 * i, isLone(J, i), get(sum)));
    if (isRead && !isOutside)
      code.push(...storePair(start, slopes + 2 * i, isLone(J, i), get(found[i]?.slope as number)));
  }
  if (isOutside) {
    code.push(...call(ACTIVATE, int(l)));
    for (const [i, { slope }] of found.entries())
      code.push(...set(slope, loadPair(start, slopes + 2 * i, isLone(J, i))));
  }
  return { code, neurons: { layer, slopes: found.map(({ slope }) => slope) } };
}

/** z_j += w_jk·a_k for the inputs k and k + 1, two neurons j at a time. */
function addTwo(
  layer: Layer,
  sums: readonly number[],
  first: number,
  base: Code,
  k: number,
  kept: readonly number[],
): Code {
  const { J, K, weights, previous } = layer;
  const [a, nextA, row, nextRow] = kept as [number, number, number, number];
  const code = [...set(a, pair.loadTwice(base, previous + k)), ...set(nextA, pair.loadTwice(base, previous + k + 1))];
  for (const [i, sum] of sums.entries()) {
    const j = 2 * (first + i);
    const own = weights + j * K + k;
    code.push(
      ...set(row, pair.load(base, own)),
      ...set(nextRow, isLone(J, first + i) ? get(row) : pair.load(base, own + K)),
      ...set(sum, pair.add(get(sum), pair.mul(pair.firsts(get(row), get(nextRow)), get(a)))),
      ...set(sum, pair.add(get(sum), pair.mul(pair.seconds(get(row), get(nextRow)), get(nextA)))),
    );
  }
  return code;
}

/** The same for a last input that has no other beside it. */
function addOne(layer: Layer, sums: readonly number[], first: number, k: number, kept: readonly number[]): Code {
  const { J, K, weights, previous } = layer;
  const [a] = kept as [number];
  const code = [...set(a, pair.loadTwice(start, previous + k))];
  for (const [i, sum] of sums.entries()) {
    const own = weights + 2 * (first + i) * K + k;
    const alone = pair.loadTwice(start, own);
    const both = isLone(J, first + i) ? alone : pair.loadSecond(start, own + K, alone);
    code.push(...set(sum, pair.add(get(sum), pair.mul(both, get(a)))));
  }
  return code;
}

/**
 * Back through a layer, from the ∂C/∂z of its neurons, which stand in locals: its gradient, and the ∂C/∂z of the layer
 * before it, if there is one.
 */
export function backThrough(
  { layer, slopesZ }: { readonly layer: Layer; readonly slopesZ: readonly number[] },
  before: Neurons | undefined,
  isFirst: boolean,
  next: () => number,
): { code: Code; slopesZ: readonly number[] } {
  const { J, K, weights, weightSlopes, biasSlopes, previous } = layer;
  const code: number[] = [];
  for (const [i, slope] of slopesZ.entries())
    code.push(...putPair(start, biasSlopes + 2 * i, isLone(J, i), get(slope), isFirst));
  const single = Array.from({ length: J }, next);
  for (const [j, local] of single.entries()) {
    const from = get(slopesZ[j >> 1] as number);
    code.push(...set(local, j % 2 === 0 ? pair.firsts(from, from) : pair.seconds(from, from)));
  }

  const carried = before ? pairsOf(K).map(next) : [];
  const a = next();
  const inputs = (base: Code, k: number, isAlone: boolean) => {
    const sum = carried[k >> 1];
    const steps = [...set(a, loadPair(base, previous + k, isAlone))];
    for (const [j, slope] of single.entries()) {
      const product = pair.mul(get(a), get(slope));
      steps.push(...putPair(base, weightSlopes + j * K + k, isAlone, product, isFirst));
      if (sum === undefined) continue;
      const way = pair.mul(loadPair(base, weights + j * K + k, isAlone), get(slope));
      steps.push(...set(sum, pair.add(j === 0 ? pair.twice(0) : get(sum), way)));
    }
    if (before && sum !== undefined) steps.push(...set(sum, pair.mul(get(sum), get(before.slopes[k >> 1] as number))));
    return steps;
  };
  const even = K - (K % 2);
  if (before || K <= MOST_WRITTEN_OUT) for (let k = 0; k < even; k += 2) code.push(...inputs(start, k, false));
  else code.push(...loop(0, 16, 8 * even, inputs(get(0), 0, false)));
  if (even < K) code.push(...inputs(start, even, true));
  return { code, slopesZ: carried };
}

/** C = Σ(a − y)² as a number on the stack, and ∂C/∂z = 2(a − y)·f′(z) in locals. */
export function squaresAt({ layer, slopes }: Neurons, y: number, next: () => number) {
  const { J, a } = layer;
  const code: number[] = [];
  const slopesZ: number[] = [];
  let cost: Code = [];
  for (const [i, slope] of slopes.entries()) {
    const [gap, slopeZ] = [next(), next()];
    slopesZ.push(slopeZ);
    const alone = isLone(J, i);
    code.push(
      ...set(gap, pair.sub(loadPair(start, a + 2 * i, alone), loadPair(start, y + 2 * i, alone))),
      ...set(slopeZ, pair.mul(pair.mul(pair.twice(2), get(gap)), get(slope))),
    );
    const square = pair.mul(get(gap), get(gap));
    cost = i === 0 ? pair.lane(square, 0) : f64.add(cost, pair.lane(square, 0));
    if (!alone) cost = f64.add(cost, pair.lane(square, 1));
  }
  return { code, slopesZ, cost };
}

/** The pairs that J neurons make: a last one may have no other beside it. */
export const pairsOf = (J: number): readonly number[] => Array.from({ length: Math.ceil(J / 2) }, (_, i) => i);
export const isLone = (J: number, i: number): boolean => 2 * i + 1 === J;

export const loadPair = (base: Code, index: number, isAlone: boolean): Code =>
  isAlone ? pair.loadTwice(base, index) : pair.load(base, index);

const storePair = (base: Code, index: number, isAlone: boolean, value: Code): Code =>
  isAlone ? pair.storeFirst(base, index, value) : pair.store(base, index, value);

/** Adds to the gradient, from 0 for the first example: so that −0 becomes 0 there too. */
const putPair = (base: Code, index: number, isAlone: boolean, value: Code, isFirst: boolean): Code =>
  storePair(base, index, isAlone, pair.add(isFirst ? pair.twice(0) : loadPair(base, index, isAlone), value));
