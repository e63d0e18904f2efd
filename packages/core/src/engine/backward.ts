import { checkExample, type FlatExample } from "../network/example.ts";
import type { Layer } from "../network/layer.ts";
import type { Network } from "../network/network.ts";
import { copy, entry, type ForwardPass, passOf } from "./forward.ts";
import { type Gradient, gradientFrom } from "./gradient.ts";
import { place, sweep, workspaceFor } from "./sweep.ts";

/** Everything that one example's cost depends on, and how strongly. */
export interface Sensitivities {
  readonly cost: number;
  readonly pass: ForwardPass;
  /** ∂C/∂z_j of layer l ≥ 1 */
  readonly z: (l: number, j: number) => number;
  /** ∂C/∂a_j of layer l; l = 0 gives ∂C/∂x_j */
  readonly a: (l: number, j: number) => number;
  /** ∂C/∂x_j of every input */
  readonly input: readonly number[];
  readonly gradient: Gradient;
}

/**
 * Sends one example forward and its cost back.
 *
 *   ∂C/∂z_j = ∂C/∂a_j·f′(z_j),  ∂C/∂a_k = Σ_j w_jk·∂C/∂z_j,  ∂C/∂w_jk = a_k·∂C/∂z_j,  ∂C/∂b_j = ∂C/∂z_j
 *
 * @throws {ShapeError} if the example does not fit the network
 * @see Nielsen, Neural Networks and Deep Learning, chapter 2, BP1 to BP4
 */
export function backward(network: Network, example: FlatExample): Sensitivities {
  checkExample(network, example);
  const { plan, parameters } = network;
  const work = workspaceFor(plan, parameters);
  place(plan, work.m, example);
  const cost = sweep(plan, work, true, true);
  const input = copy(work.m, (plan.layout[0] as Layer).previousSlopes, plan.inputs);
  const z = [[], ...plan.layout.map(({ slopesZ, J }) => copy(work.m, slopesZ, J))];
  const a = [input, ...plan.layout.map(({ slopesA, J }) => copy(work.m, slopesA, J))];
  return {
    cost,
    pass: passOf(plan, work),
    z: (l, j) => entry(z, l, j, "z"),
    a: (l, j) => entry(a, l, j, "a"),
    input,
    gradient: gradientFrom(plan, cost, work.m.slice(parameters.length, 2 * parameters.length)),
  };
}
