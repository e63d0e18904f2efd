import type { Values } from "./cost.ts";
import type { Example } from "./example.ts";
import type { Plan } from "./shape.ts";

/**
 * The numbers of one example on its way through the network and back. One array each for all neurons, the inputs
 * first; changed in place, so that a million examples allocate nothing.
 */
export interface Workspace {
  readonly z: Float64Array;
  readonly a: Float64Array;
  /** ∂C/∂a */
  readonly slopeA: Float64Array;
  /** ∂C/∂z */
  readonly slopeZ: Float64Array;
}

export function workspaceFor(plan: Plan): Workspace {
  const make = () => new Float64Array(plan.neuronCount);
  return { z: make(), a: make(), slopeA: make(), slopeZ: make() };
}

/**
 * Forward: z_j = b_j + Σ_k w_jk·a_k, added from the left, and a_j = f(z_j), layer by layer.
 * The inputs must stand in `a` already.
 */
export function sweepForward(plan: Plan, parameters: Values, { z, a }: Workspace): void {
  for (let l = 1; l < plan.sizes.length; l++) {
    const J = plan.sizes[l] as number;
    const K = plan.sizes[l - 1] as number;
    const to = plan.neuronsAt[l] as number;
    const from = plan.neuronsAt[l - 1] as number;
    const biases = plan.biasesAt[l] as number;
    const { of } = plan.activationOf[l] as { of: (z: number) => number };
    let weight = plan.weightsAt[l] as number;
    for (let j = 0; j < J; j++) {
      let sum = parameters[biases + j] as number;
      for (let k = 0; k < K; k++) sum += (parameters[weight++] as number) * (a[from + k] as number);
      z[to + j] = sum;
      a[to + j] = of(sum);
    }
  }
}

/** The cost of the example that has just been swept forward. */
export function costAfter(plan: Plan, { z, a }: Workspace, target: Values): number {
  return plan.costOf.of(z, a, plan.neuronsAt[plan.layers.length] as number, target);
}

/**
 * Backward, after a forward sweep: every ∂C/∂a and ∂C/∂z, the inputs' ∂C/∂a included, and the gradient added to
 * `sum`, laid out like the parameters.
 *
 *   ∂C/∂z_j = ∂C/∂a_j · f′(z_j)           (BP1, BP2)
 *   ∂C/∂b_j = ∂C/∂z_j                      (BP3)
 *   ∂C/∂w_jk = a_k · ∂C/∂z_j               (BP4)
 *   ∂C/∂a_k = Σ_j w_jk · ∂C/∂z_j           (BP2), added in the order of j from 0
 */
export function sweepBackward(
  plan: Plan,
  parameters: Values,
  work: Workspace,
  target: Values,
  sum: Float64Array,
): void {
  const { z, a, slopeA, slopeZ } = work;
  const last = plan.layers.length;
  slopesOfOutput(plan, work, target);
  for (let l = last; l >= 1; l--) {
    const J = plan.sizes[l] as number;
    const K = plan.sizes[l - 1] as number;
    const to = plan.neuronsAt[l] as number;
    const from = plan.neuronsAt[l - 1] as number;
    const biases = plan.biasesAt[l] as number;
    const fused = l === last && plan.costOf.slopeAtWeightedSum !== undefined;
    const { slopeAt } = plan.activationOf[l] as { slopeAt: (z: number) => number };
    slopeA.fill(0, from, from + K);
    let weight = plan.weightsAt[l] as number;
    for (let j = 0; j < J; j++) {
      if (!fused) slopeZ[to + j] = (slopeA[to + j] as number) * slopeAt(z[to + j] as number);
      const slope = slopeZ[to + j] as number;
      sum[biases + j] = (sum[biases + j] as number) + slope;
      for (let k = 0; k < K; k++, weight++) {
        sum[weight] = (sum[weight] as number) + (a[from + k] as number) * slope;
        slopeA[from + k] = (slopeA[from + k] as number) + (parameters[weight] as number) * slope;
      }
    }
  }
}

/** The output layer's ∂C/∂a and, for a cost that knows it in one piece, ∂C/∂z. */
function slopesOfOutput(plan: Plan, { z, a, slopeA, slopeZ }: Workspace, target: Values): void {
  const to = plan.neuronsAt[plan.layers.length] as number;
  const { slopeAt, slopeAtWeightedSum } = plan.costOf;
  for (let j = 0; j < target.length; j++) {
    slopeA[to + j] = slopeAt(z, a, to, target, j);
    if (slopeAtWeightedSum) slopeZ[to + j] = slopeAtWeightedSum(z, a, to, target, j);
  }
}

/** Forward and back with one example: returns its cost and adds its gradient to `sum`. */
export function sweepExample(
  plan: Plan,
  parameters: Values,
  work: Workspace,
  example: Example,
  sum: Float64Array,
): number {
  for (let k = 0; k < plan.inputs; k++) work.a[k] = example.input[k] as number;
  sweepForward(plan, parameters, work);
  const cost = costAfter(plan, work, example.target);
  sweepBackward(plan, parameters, work, example.target, sum);
  return cost;
}
