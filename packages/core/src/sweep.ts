import { activate } from "./activation.ts";
import { sweepChain } from "./chain.ts";
import type { Values } from "./cost.ts";
import {
  addGradient,
  addGradientActive,
  carryBack,
  type Layer,
  LISTED_FROM,
  listActive,
  weigh,
  weighActive,
} from "./dense.ts";
import type { FlatExample } from "./example.ts";
import type { Plan } from "./shape.ts";

/** The engine's memory (see `Layer`) and the list of inputs that are not 0, used when there are many. */
export interface Workspace {
  readonly m: Float64Array;
  readonly active: Uint32Array;
}

/** Everything that the sweeps of one network need; a million examples later it is still all. */
export function workspaceFor(plan: Plan, parameters: Values): Workspace {
  const m = new Float64Array(plan.memory);
  m.set(parameters as Float64Array);
  return { m, active: new Uint32Array(plan.inputs) };
}

/**
 * Forward and back with one example: returns its cost and adds its gradient to the one in memory.
 * ∂C/∂a of the inputs, which training never needs, is worked out only when asked for.
 */
export function sweepExample(plan: Plan, work: Workspace, { input, target }: FlatExample, toInputs: boolean): number {
  const { m } = work;
  const { inputs, x, y, output } = plan;
  for (let k = 0; k < inputs; k++) m[x + k] = input[k] as number;
  for (let j = 0; j < output.J; j++) m[y + j] = target[j] as number;
  if (plan.isChain && !toInputs) sweepChain(plan, m);
  else {
    const activeCount = sweepForward(plan, work);
    slopesOfOutput(plan, m);
    sweepBackward(plan, work, activeCount, toInputs);
  }
  return plan.costOf.of(m, output.z, output.a, y, output.J);
}

/** Forward alone: returns the cost. */
export function sweepCost(plan: Plan, work: Workspace, input: Values, target: Values): number {
  const { y, output } = plan;
  work.m.set(input as Float64Array, plan.x);
  work.m.set(target as Float64Array, y);
  sweepForward(plan, work);
  return plan.costOf.of(work.m, output.z, output.a, y, output.J);
}

/**
 * Forward, from the inputs in memory: z_j = b_j + Σ_k w_jk·a_k, added from the left, and a_j = f(z_j), layer by layer.
 * Returns how many inputs were listed as active.
 */
export function sweepForward({ layout }: Plan, { m, active }: Workspace): number {
  let activeCount = 0;
  for (let l = 0; l < layout.length; l++) {
    const layer = layout[l] as Layer;
    if (l === 0 && layer.K >= LISTED_FROM) {
      activeCount = listActive(m, layer, active);
      weighActive(m, layer, active, activeCount);
    } else weigh(m, layer);
    activate(m, layer, layer.J);
  }
  return activeCount;
}

/** The output layer's ∂C/∂a and ∂C/∂z. */
function slopesOfOutput({ costOf, output, y }: Plan, m: Float64Array): void {
  const { J, z, a, slopes, slopesA, slopesZ } = output;
  for (let j = 0; j < J; j++) {
    const slope = costOf.slopeAt(m, z, a, y, J, j);
    m[slopesA + j] = slope;
    m[slopesZ + j] = costOf.slopeAtWeightedSum
      ? costOf.slopeAtWeightedSum(m, z, a, y, J, j)
      : slope * (m[slopes + j] as number);
  }
}

/**
 * Backward, from the output's ∂C/∂z, which are BP1:
 *
 *   ∂C/∂b_j = ∂C/∂z_j                      (BP3)
 *   ∂C/∂w_jk = a_k · ∂C/∂z_j               (BP4)
 *   ∂C/∂a_k = Σ_j w_jk · ∂C/∂z_j, and then ∂C/∂z_k = ∂C/∂a_k · f′(z_k)           (BP2)
 */
function sweepBackward({ layout }: Plan, { m, active }: Workspace, activeCount: number, toInputs: boolean): void {
  for (let l = layout.length - 1; l >= 0; l--) {
    const layer = layout[l] as Layer;
    if (l === 0 && layer.K >= LISTED_FROM) addGradientActive(m, layer, active, activeCount);
    else addGradient(m, layer);
    if (l > 0 || toInputs) carryBack(m, layer);
    if (l > 0) {
      const { J, slopes, slopesA, slopesZ } = layout[l - 1] as Layer;
      for (let j = 0; j < J; j++) m[slopesZ + j] = (m[slopesA + j] as number) * (m[slopes + j] as number);
    }
  }
}
