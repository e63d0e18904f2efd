import { finite, ShapeError, UnknownNameError } from "../errors.ts";
import { checkExample, type FlatExample } from "../network/example.ts";
import { parameterIndex, quantityIn } from "../network/names.ts";
import type { Network } from "../network/network.ts";
import { passOf } from "./forward.ts";
import { sweepCost, sweepFrom, type Workspace, workspaceFor } from "./sweep.ts";

/** Every number of a network with one example in it. `quantityIds` lists the names. */
export interface QuantityValues {
  /**
   * The number of a quantity, by name: of("z1.0").
   * @throws {UnknownNameError} if there is none of this name
   */
  readonly of: (id: string) => number;
}

/** An activation or input that is given a value, whatever the network would make it. */
export interface Held {
  readonly activation: string;
  readonly value: number;
}

/**
 * Sends an example forward and names every number: parameters, inputs, weighted sums, activations, targets, the cost.
 *
 * @param held  what is held stays at its value, and everything after it follows from that; its own weighted sum does not
 * @throws {ShapeError} if the example does not fit the network, or an output is held whose cost is worked out from its
 *   weighted sum (see `crossEntropy`)
 * @throws {NonFiniteError} if an input, a target or what is held is NaN or infinite
 * @throws {UnknownNameError} if what is held is no activation of this network
 */
export function valuesOf(network: Network, example: FlatExample, held?: Held): QuantityValues {
  checkExample(network, example);
  const { plan } = network;
  const work = workspaceFor(plan, network.parameters);
  let cost = sweepCost(plan, work, example);
  if (held) cost = costHolding(network, work, held);
  const pass = passOf(plan, work);
  return {
    of: (id) => {
      const name = quantityIn(network, id);
      switch (name.kind) {
        case "weight":
        case "bias":
          return network.parameters[parameterIndex(network.plan, name)] as number;
        case "weightedSum":
          return pass.z(name.layer, name.j);
        case "activation":
          return pass.a(name.layer, name.j);
        case "target":
          return example.target[name.j] as number;
        case "cost":
          return cost;
      }
    },
  };
}

function costHolding(network: Network, work: Workspace, { activation, value }: Held): number {
  const name = quantityIn(network, activation);
  if (name.kind !== "activation") throw new UnknownNameError("what is held", "an activation or an input", activation);
  if (name.layer === network.layers.length && network.plan.costOf.slopeAtWeightedSum)
    throw new ShapeError("what is held", "its weighted sum, from which this cost is worked out", activation);
  return sweepFrom(network.plan, work, name.layer, name.j, finite(value, activation));
}
