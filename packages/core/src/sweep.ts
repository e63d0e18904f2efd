import { activate } from "./activation.ts";
import { sweepChain } from "./chain.ts";
import type { Values } from "./cost.ts";
import { addGradient, addGradientActive, carryBack, LISTED_FROM, listActive, weigh, weighActive } from "./dense.ts";
import type { FlatExample } from "./example.ts";
import type { Plan } from "./shape.ts";

/**
 * The numbers of one example on its way through the network and back. One array each for all neurons, the inputs
 * first; changed in place, so that a million examples allocate nothing.
 */
export interface Workspace {
  readonly z: Float64Array;
  readonly a: Float64Array;
  /** f′(z), worked out together with a */
  readonly slope: Float64Array;
  /** ∂C/∂a */
  readonly slopeA: Float64Array;
  /** ∂C/∂z */
  readonly slopeZ: Float64Array;
  /** Which inputs are not 0, when there are many of them. */
  readonly active: Uint32Array;
}

export function workspaceFor(plan: Plan): Workspace {
  const make = () => new Float64Array(plan.neuronCount);
  return { z: make(), a: make(), slope: make(), slopeA: make(), slopeZ: make(), active: new Uint32Array(plan.inputs) };
}

/**
 * Forward and back with one example: returns its cost and adds its gradient to `sum`, laid out like the parameters.
 * ∂C/∂a of the inputs, which training never needs, is worked out only when asked for.
 */
export function sweepExample(
  plan: Plan,
  parameters: Float64Array,
  work: Workspace,
  { input, target }: FlatExample,
  sum: Float64Array,
  toInputs: boolean,
): number {
  if (plan.isChain && !toInputs) return sweepChain(plan, parameters, work, input, target, sum);
  const activeCount = sweepForward(plan, parameters, work, input);
  const cost = costAfter(plan, work, target);
  slopesOfOutput(plan, work, target);
  sweepBackward(plan, parameters, work, sum, activeCount, toInputs);
  return cost;
}

/**
 * Forward: z_j = b_j + Σ_k w_jk·a_k, added from the left, and a_j = f(z_j), layer by layer.
 * Returns how many inputs were listed as active.
 */
export function sweepForward(plan: Plan, parameters: Float64Array, work: Workspace, input: Values): number {
  const { z, a, slope, active } = work;
  const { layout } = plan;
  for (let k = 0; k < plan.inputs; k++) a[k] = input[k] as number;
  let activeCount = 0;
  for (let l = 0; l < layout.length; l++) {
    const layer = layout[l] as Plan["layout"][number];
    if (l === 0 && layer.K >= LISTED_FROM) {
      activeCount = listActive(a, layer, active);
      weighActive(parameters, a, z, layer, active, activeCount);
    } else weigh(parameters, a, z, layer);
    activate(layer.activation, z, a, slope, layer.to, layer.to + layer.J);
  }
  return activeCount;
}

/** The cost of the example that has just been swept forward. */
export function costAfter(plan: Plan, { z, a }: Workspace, target: Values): number {
  return plan.costOf.of(z, a, plan.outputsAt, target);
}

/** The output layer's ∂C/∂a and, for a cost that knows it in one piece, ∂C/∂z. */
export function slopesOfOutput(plan: Plan, { z, a, slopeA, slopeZ }: Workspace, target: Values): void {
  const { outputsAt: to, costOf: cost } = plan;
  for (let j = 0; j < target.length; j++) slopeA[to + j] = cost.slopeAt(z, a, to, target, j);
  if (cost.slopeAtWeightedSum)
    for (let j = 0; j < target.length; j++) slopeZ[to + j] = cost.slopeAtWeightedSum(z, a, to, target, j);
}

/**
 * Backward: every ∂C/∂z and ∂C/∂a before it, and the gradient added to `sum`.
 *
 *   ∂C/∂z_j = ∂C/∂a_j · f′(z_j)           (BP1 in the last layer)
 *   ∂C/∂a_k = Σ_j w_jk · ∂C/∂z_j           (with the line above: BP2)
 *   ∂C/∂b_j = ∂C/∂z_j                      (BP3)
 *   ∂C/∂w_jk = a_k · ∂C/∂z_j               (BP4)
 */
function sweepBackward(
  plan: Plan,
  parameters: Float64Array,
  { a, slope, slopeA, slopeZ, active }: Workspace,
  sum: Float64Array,
  activeCount: number,
  toInputs: boolean,
): void {
  const { layout } = plan;
  const fused = plan.costOf.slopeAtWeightedSum !== undefined;
  for (let l = layout.length - 1; l >= 0; l--) {
    const layer = layout[l] as Plan["layout"][number];
    const { J, K, to } = layer;
    if (!(fused && l === layout.length - 1))
      for (let j = to; j < to + J; j++) slopeZ[j] = (slopeA[j] as number) * (slope[j] as number);
    if (l > 0 || toInputs) carryBack(parameters, slopeZ, slopeA, layer);
    if (l === 0 && K >= LISTED_FROM) addGradientActive(sum, a, slopeZ, layer, active, activeCount);
    else addGradient(sum, a, slopeZ, layer);
  }
}
