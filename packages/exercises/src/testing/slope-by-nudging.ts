import {
  costOf,
  createNetwork,
  type Example,
  forward,
  type NetworkSpec,
  parameterValue,
  withParameters,
} from "@nn/core";

/** ∂C/∂a of layer `from` by central differences: what follows is a network of its own, and the layer its input. */
export function slopeByNudging(
  { layers, weights, biases }: NetworkSpec,
  example: Example,
  from: number,
  k: number,
): number {
  const rest = createNetwork({
    inputs: from === 0 ? example.input.length : (layers[from - 1]?.neurons ?? 0),
    layers: layers.slice(from),
    weights: weights.slice(from),
    biases: biases.slice(from),
  });
  const start =
    from === 0
      ? example.input
      : (forward(createNetwork({ inputs: example.input.length, layers, weights, biases }), example.input).activations[
          from
        ] ?? []);
  const cost = (nudge: number) =>
    costOf(rest, [{ input: start.map((a, i) => (i === k ? a + nudge : a)), target: example.target }]);
  return (cost(1e-5) - cost(-1e-5)) / 2e-5;
}

/** ∂C/∂parameter by central differences of the cost. */
export function slopeOf(spec: NetworkSpec, examples: readonly Example[], parameter: string): number {
  const network = createNetwork(spec);
  const at = parameterValue(network, parameter);
  const cost = (nudge: number) => costOf(withParameters(network, { [parameter]: at + nudge }), examples);
  return (cost(1e-5) - cost(-1e-5)) / 2e-5;
}
