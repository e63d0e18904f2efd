import {
  createNetwork,
  formatName,
  type Network,
  type QuantityValues,
  quantityIn,
  specOf,
  valuesOf,
  withParameters,
} from "@nn/core";
import { parseQuantityName } from "@nn/notation";
import type { InView } from "./in-view.ts";
import type { Nudge } from "./nudge.ts";

/**
 * Every number once a quantity is nudged. A parameter or an input is another network or another example; an activation
 * is held at its new value, and only what comes after it is worked out anew.
 */
export function valuesUnder({ network, example, values: before }: InView, { quantity, by }: Nudge): QuantityValues {
  const name = parseQuantityName(quantity);
  const nudged = before.of(quantity) + by;
  if (name.kind !== "activation") return valuesOf(withParameters(network, { [quantity]: nudged }), example);
  const layer = Array.from({ length: network.sizes[name.layer] ?? 0 }, (_, j) =>
    j === name.j ? nudged : before.of(formatName({ ...name, j })),
  );
  if (name.layer === 0) return valuesOf(network, { ...example, input: layer });
  return after(network, name.layer, valuesOf(following(network, name.layer), { ...example, input: layer }), before);
}

/** The numbers of a whole network, from those of its first layers and of the network that follows them. */
function after(network: Network, layer: number, rest: QuantityValues, before: QuantityValues): QuantityValues {
  return {
    of: (id) => {
      const name = quantityIn(network, id);
      if (!("layer" in name)) return rest.of(id);
      const isOfRest = name.layer > layer || (name.layer === layer && name.kind === "activation");
      return isOfRest ? rest.of(formatName({ ...name, layer: name.layer - layer })) : before.of(id);
    },
  };
}

/**
 * What follows a layer as a network of its own, whose inputs are the layer's activations. After the last layer it
 * passes them on unchanged, so that it is the engine that works out the cost.
 */
function following(network: Network, layer: number): Network {
  const { layers, weights, biases, cost } = specOf(network);
  const inputs = network.sizes[layer] ?? 0;
  const spec = { inputs, ...(cost && { cost }) };
  if (layer < layers.length)
    return createNetwork({
      ...spec,
      layers: layers.slice(layer),
      weights: weights.slice(layer),
      biases: biases.slice(layer),
    });
  const each = Array.from({ length: inputs }, (_, index) => index);
  return createNetwork({
    ...spec,
    layers: [{ neurons: inputs, activation: "identity" }],
    weights: [each.map((j) => each.map((k) => (j === k ? 1 : 0)))],
    biases: [each.map(() => 0)],
  });
}
