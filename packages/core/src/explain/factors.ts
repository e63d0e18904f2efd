import { sweepToOutput, workspaceFor } from "../engine/sweep.ts";
import { checkExample, type FlatExample } from "../network/example.ts";
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

/** Makes the factors of one network and example, from the numbers of one way forward. */
export interface Factors {
  readonly network: Network;
  /** ∂z/∂w = a_k */
  readonly activation: (layer: number, j: number, k: number) => Factor;
  /** ∂z/∂b = 1 */
  readonly one: (layer: number, j: number) => Factor;
  /** ∂z_j/∂a_k = w_jk; asked again, it gives the same object, as all below do */
  readonly weight: (layer: number, j: number, k: number) => Factor;
  /** ∂a/∂z = f′(z) */
  readonly slope: (layer: number, j: number) => Factor;
  /** ∂C/∂a of the output */
  readonly cost: (j: number) => Factor;
  /** ∂C/∂z of the output in one piece, for a cost that has that (see `fused`) */
  readonly costOfWeightedSum: (j: number) => Factor;
  /** True if the cost knows ∂C/∂z in one piece, so that no slope of the output layer is needed. */
  readonly fused: boolean;
}

/** @throws as `backward` does, if the example does not fit the network */
export function factorsOf(network: Network, example: FlatExample): Factors {
  checkExample(network, example);
  const { plan } = network;
  const work = workspaceFor(plan, network.parameters);
  sweepToOutput(plan, work, example);
  const { m } = work;
  const last = network.layers.length;
  const place = (layer: number) => plan.layout[layer - 1] as Layer;
  /** A number in memory; −0 is shown as 0. */
  const at = (index: number) => (m[index] as number) + 0;
  const factor = (
    kind: Factor["kind"],
    quantity: QuantityId,
    of: QuantityId,
    by: QuantityId,
    value: number,
  ): Factor => ({
    kind,
    quantity,
    derivative: { of, by },
    value,
  });
  const { w, b, C } = idOf;
  const z = keptByNeuron(idOf.z);
  const a = keptByNeuron(idOf.a);
  const weights: Factor[][] = network.layers.map(() => []);

  return {
    network,
    fused: plan.costOf.slopeAtWeightedSum !== undefined,
    activation: (layer, j, k) =>
      factor("activation", a(layer - 1, k), z(layer, j), w(layer, j, k), at(place(layer).previous + k)),
    one: (layer, j) => factor("one", b(layer, j), z(layer, j), b(layer, j), 1),
    weight: (layer, j, k) => {
      const { K, weights: first } = place(layer);
      const kept = weights[layer - 1] as Factor[];
      kept[j * K + k] ??= factor("weight", w(layer, j, k), z(layer, j), a(layer - 1, k), at(first + j * K + k));
      return kept[j * K + k] as Factor;
    },
    slope: keptByNeuron((layer, j) =>
      factor("slope", z(layer, j), a(layer, j), z(layer, j), at(place(layer).slopes + j)),
    ),
    cost: (j) => factor("cost", a(last, j), C, a(last, j), at(plan.output.slopesA + j)),
    costOfWeightedSum: (j) => factor("cost", a(last, j), C, z(last, j), at(plan.output.slopesZ + j)),
  };
}

/** Makes each thing once: a name or a factor stands in many paths. */
function keptByNeuron<Item>(make: (layer: number, j: number) => Item): (layer: number, j: number) => Item {
  const layers: Item[][] = [];
  return (layer, j) => {
    layers[layer] ??= [];
    const kept = layers[layer] as Item[];
    kept[j] ??= make(layer, j);
    return kept[j] as Item;
  };
}
