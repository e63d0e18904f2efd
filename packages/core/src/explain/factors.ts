import { backward, type Sensitivities } from "../engine/backward.ts";
import type { Example } from "../network/example.ts";
import type { Layer } from "../network/layer.ts";
import { idOf, type QuantityId } from "../network/names.ts";
import type { Network } from "../network/network.ts";

/** One factor of a chain-rule product: a derivative between two neighbouring quantities. */
export interface Factor {
  readonly kind: "cost" | "slope" | "weight" | "activation" | "one";
  /** The quantity that the factor is made of: "w2.0.1" for a weight, "z2.0" for f′(z), "a2.0" for 2(a − y). */
  readonly quantity: QuantityId;
  /** The factor is ∂of/∂by. */
  readonly derivative: { readonly of: QuantityId; readonly by: QuantityId };
  readonly value: number;
}

/** A ∂C/∂quantity that has been worked out before and is used again. */
export interface SensitivityFactor extends Omit<Factor, "kind"> {
  readonly kind: "sensitivity";
}

/** Makes the factors of one network and example, from the numbers of one backward sweep. */
export interface Factors {
  readonly network: Network;
  readonly sensitivities: Sensitivities;
  /** ∂z/∂w = a_k */
  readonly activation: (layer: number, j: number, k: number) => Factor;
  /** ∂z/∂b = 1 */
  readonly one: (layer: number, j: number) => Factor;
  /** ∂z_j/∂a_k = w_jk */
  readonly weight: (layer: number, j: number, k: number) => Factor;
  /** ∂a/∂z = f′(z) */
  readonly slope: (layer: number, j: number) => Factor;
  /** ∂C/∂a of the output */
  readonly cost: (j: number) => Factor;
  /** ∂C/∂z of the output in one piece, for a cost that has that (see `fused`) */
  readonly costOfWeightedSum: (j: number) => Factor;
  readonly sensitivity: (id: QuantityId, value: number) => SensitivityFactor;
  /** True if the cost knows ∂C/∂z in one piece, so that no slope of the output layer is needed. */
  readonly fused: boolean;
}

/** @throws as `backward` does, if the example does not fit the network */
export function factorsOf(network: Network, example: Example): Factors {
  const sensitivities = backward(network, example);
  const { pass } = sensitivities;
  const last = network.layers.length;
  const fused = network.plan.costOf.slopeAtWeightedSum !== undefined;
  const factor = <Kind extends (Factor | SensitivityFactor)["kind"]>(
    kind: Kind,
    quantity: QuantityId,
    of: QuantityId,
    by: QuantityId,
    value: number,
  ) => ({ kind, quantity, derivative: { of, by }, value });
  const { w, b, z, a, C } = idOf;

  return {
    network,
    sensitivities,
    fused,
    activation: (layer, j, k) =>
      factor("activation", a(layer - 1, k), z(layer, j), w(layer, j, k), pass.a(layer - 1, k)),
    one: (layer, j) => factor("one", b(layer, j), z(layer, j), b(layer, j), 1),
    weight: (layer, j, k) => factor("weight", w(layer, j, k), z(layer, j), a(layer - 1, k), network.w(layer, j, k)),
    slope: (layer, j) => {
      const value = (network.plan.layout[layer - 1] as Layer).activation.slopeAt(pass.z(layer, j)) + 0;
      return factor("slope", z(layer, j), a(layer, j), z(layer, j), value);
    },
    cost: (j) => factor("cost", a(last, j), C, a(last, j), sensitivities.a(last, j)),
    costOfWeightedSum: (j) => factor("cost", a(last, j), C, z(last, j), sensitivities.z(last, j)),
    sensitivity: (id, value) => factor("sensitivity", id, C, id, value),
  };
}
