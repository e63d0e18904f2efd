import { ShapeError } from "../errors.ts";
import type { Values } from "../network/cost.ts";
import type { FlatExample } from "../network/example.ts";
import type { Layer } from "../network/layer.ts";
import type { Plan } from "../network/shape.ts";
import { smallerPart } from "../numbers/exp.ts";
import { activate } from "./activate.ts";
import { addGradientActive, listActive, weighActive } from "./wide.ts";

/** The engine's memory (see `Layer`), and for each wide layer the list of its inputs that are not 0. */
export interface Workspace {
  readonly m: Float64Array;
  readonly active: readonly (Uint32Array | undefined)[];
}

/** Everything that the sweeps of one network need; a million examples later it is still all. */
export function workspaceFor({ memory, layout }: Plan, parameters: ArrayLike<number>): Workspace {
  const m = new Float64Array(memory);
  m.set(parameters);
  return { m, active: layout.map(({ isWide, K }) => (isWide ? new Uint32Array(K + 1) : undefined)) };
}

/**
 * What runs a plan: the loops below, or code that was made for one shape and gives the same bits. The example stands in
 * memory already (see `place`).
 */
export interface Runner {
  /** The numbers of the plan, where the plan says: see `Layer`. */
  readonly m: Float64Array;
  /** Forward alone: leaves every a, and every z of the last layer. */
  readonly forward: () => void;
  /** Forward and back: returns the cost and leaves the gradient, or adds it to the one there when it is not the first. */
  readonly learn: (isFirst: boolean) => number;
}

/** Makes what runs a plan, or nothing if it cannot run this one. */
export type RunnerFor = (plan: Plan) => Runner | undefined;

/** The loops over the layers, which run every plan. */
export function loops(plan: Plan): Runner {
  const work = workspaceFor(plan, []);
  return {
    m: work.m,
    forward: () => sweepForward(plan, work),
    learn: (isFirst) => sweep(plan, work, isFirst, false),
  };
}

/**
 * Forward and back with the example in memory: see `Runner`. ∂C/∂a of the inputs, which training never needs, is worked
 * out only when asked for.
 */
export function sweep(plan: Plan, work: Workspace, isFirst: boolean, toInputs: boolean): number {
  sweepForward(plan, work);
  slopesOfOutput(plan, work.m);
  sweepBackward(plan, work, isFirst, toInputs);
  return costIn(plan, work.m);
}

/** Forward, and from the cost back to the output: its ∂C/∂a and ∂C/∂z stand in memory. */
export function sweepToOutput(plan: Plan, work: Workspace, example: FlatExample): void {
  place(plan, work.m, example);
  sweepForward(plan, work);
  slopesOfOutput(plan, work.m);
}

/** Forward alone: returns the cost. */
export function sweepCost(plan: Plan, work: Workspace, example: FlatExample): number {
  place(plan, work.m, example);
  sweepForward(plan, work);
  return costIn(plan, work.m);
}

/** Forward again from one activation on, which is given another value; the sums before it stay. Returns the cost. */
export function sweepFrom(plan: Plan, work: Workspace, layer: number, j: number, value: number): number {
  const before = plan.layout[layer - 1];
  work.m[(before ? before.a : plan.x) + j] = value;
  sweepForward(plan, work, layer);
  return costIn(plan, work.m);
}

/** Puts an example where the plan wants it. */
export function place(plan: Plan, m: Float64Array, { input, target }: FlatExample): void {
  placeInput(plan, m, input);
  placeTarget(plan, m, target);
}

export function placeTarget({ output: { J }, y }: Plan, m: Float64Array, target: Values): void {
  if (target?.length !== J) throw new ShapeError("target", `${J} numbers`, target?.length);
  for (let j = 0; j < J; j++) m[y + j] = (target[j] as number) + 0;
}

/** An input of another length would be filled up with numbers of the one before. −0 becomes 0. */
export function placeInput({ inputs, x }: Plan, m: Float64Array, input: Values): void {
  if (input?.length !== inputs) throw new ShapeError("input", `${inputs} numbers`, input?.length);
  for (let k = 0; k < inputs; k++) m[x + k] = (input[k] as number) + 0;
}

export const costIn = ({ costOf, output, y }: Plan, m: Float64Array) => costOf.of(m, output.z, output.a, y, output.J);

/**
 * Forward, from the inputs in memory: z_j = b_j + Σ_k w_jk·a_k, added from the left, and a_j = f(z_j), layer by layer.
 * Neurons of the sigmoid are finished one by one, so that the processor starts on the next sum while the exponential
 * is under way.
 *
 * @param from  the layer to begin after, whose activations are in memory; 0 for the inputs
 */
export function sweepForward({ layout }: Plan, { m, active }: Workspace, from = 0): void {
  for (let l = from; l < layout.length; l++) {
    const layer = layout[l] as Layer;
    const { activation, J, K, weights, biases, previous, z, a, slopes } = layer;
    const list = active[l];
    if (list) {
      listActive(m, layer, list);
      weighActive(m, layer, list);
    }
    const isFused = !list && activation.name === "sigmoid";
    const end = previous + K;
    for (let j = list ? J : 0, w = weights; j < J; j++) {
      let sum = m[biases + j] as number;
      for (let k = previous; k < end; k++, w++) sum += (m[w] as number) * (m[k] as number);
      m[z + j] = sum;
      if (isFused) {
        const part = smallerPart(sum);
        m[a + j] = sum > 0 ? 1 - part : part;
        m[slopes + j] = part * (1 - part);
      }
    }
    if (!isFused) activate(m, layer, J);
  }
}

/** The output layer's ∂C/∂a and ∂C/∂z (BP1). */
export function slopesOfOutput({ costOf, output, y }: Plan, m: Float64Array): void {
  const { J, z, a, slopes, slopesA, slopesZ } = output;
  costOf.slopes(m, z, a, y, J, slopesA, slopesZ);
  for (let j = 0; j < J; j++)
    m[slopesZ + j] = costOf.slopeAtWeightedSum
      ? costOf.slopeAtWeightedSum(m, z, a, y, J, j)
      : (m[slopesA + j] as number) * (m[slopes + j] as number);
}

/**
 * Backward, from the output's ∂C/∂z, in one walk over each layer's weights:
 *
 *   ∂C/∂b_j = ∂C/∂z_j                      (BP3)
 *   ∂C/∂w_jk = a_k · ∂C/∂z_j               (BP4)
 *   ∂C/∂a_k = Σ_j w_jk · ∂C/∂z_j, added in the order of j from 0, and then ∂C/∂z_k = ∂C/∂a_k · f′(z_k)   (BP2)
 */
function sweepBackward({ layout }: Plan, { m, active }: Workspace, isFirst: boolean, toInputs: boolean): void {
  const last = layout.length - 1;
  for (let l = last; l >= 0; l--) {
    const layer = layout[l] as Layer;
    const { J, K, weights, weightSlopes, biasSlopes, slopes, slopesA, slopesZ, previous, previousSlopes } = layer;
    const carries = l > 0 || toInputs;
    const list = carries || overflows(m, layer, l === last) ? undefined : active[l];
    const end = previous + K;
    const toSlope = weightSlopes - weights;
    const toCarried = previousSlopes - previous;
    for (let j = 0, w = weights; j < J; j++) {
      const slope = l === last ? (m[slopesZ + j] as number) : (m[slopesA + j] as number) * (m[slopes + j] as number);
      m[slopesZ + j] = slope;
      m[biasSlopes + j] = (isFirst ? 0 : (m[biasSlopes + j] as number)) + slope;
      if (carries)
        for (let k = previous; k < end; k++, w++) {
          m[w + toSlope] = (isFirst ? 0 : (m[w + toSlope] as number)) + (m[k] as number) * slope;
          m[k + toCarried] = (j === 0 ? 0 : (m[k + toCarried] as number)) + (m[w] as number) * slope;
        }
      else if (!list)
        for (let k = previous; k < end; k++, w++)
          m[w + toSlope] = (isFirst ? 0 : (m[w + toSlope] as number)) + (m[k] as number) * slope;
    }
    if (list) {
      if (isFirst) m.fill(0, weightSlopes, biasSlopes);
      addGradientActive(m, layer, list);
    }
  }
}

/** Whether a ∂C/∂z has overflown. Then 0·∂C/∂z is NaN, and no input that is 0 may be left out. */
function overflows(m: Float64Array, { J, slopes, slopesA, slopesZ }: Layer, isLast: boolean): boolean {
  let sum = 0; // stays 0, or becomes NaN
  for (let j = 0; j < J; j++)
    sum += 0 * (isLast ? (m[slopesZ + j] as number) : (m[slopesA + j] as number) * (m[slopes + j] as number));
  return sum !== 0;
}
