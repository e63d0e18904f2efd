import { checkExample, type Example } from "../network/example.ts";
import { parameterIndex, quantityIn } from "../network/names.ts";
import type { Network } from "../network/network.ts";
import { passOf } from "./forward.ts";
import { sweepCost, workspaceFor } from "./sweep.ts";

/** Every number of a network with one example in it. `quantityIds` lists the names. */
export interface QuantityValues {
  /**
   * The number of a quantity, by name: of("z1.0").
   * @throws {UnknownNameError} if there is none of this name
   */
  readonly of: (id: string) => number;
}

/**
 * Sends an example forward and names every number: parameters, inputs, weighted sums, activations, targets, the cost.
 * @throws {ShapeError} if the example does not fit the network
 * @throws {NonFiniteError} if an input or target is NaN or infinite
 */
export function valuesOf(network: Network, example: Example): QuantityValues {
  checkExample(network, example);
  const work = workspaceFor(network.plan, network.parameters);
  const cost = sweepCost(network.plan, work, example);
  const pass = passOf(network.plan, work);
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
