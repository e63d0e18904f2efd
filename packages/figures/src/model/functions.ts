import { type ActivationName, activations, createNetwork, FormatError, type Network, specOf } from "@nn/core";

/**
 * The same network with other activation functions.
 * @param functions  one for each layer
 * @throws {FormatError} if there is no such function, or not one for each layer
 * @throws {ShapeError} if the cost needs another function in the last layer
 */
export function withFunctions(network: Network, functions: readonly string[]): Network {
  const spec = specOf(network);
  if (functions.length !== spec.layers.length || !functions.every(isFunction))
    throw new FormatError(`${spec.layers.length} activation functions`, functions.join());
  const layers = spec.layers.map((layer, index) => {
    const activation = functions[index];
    return activation === undefined || activation === layer.activation ? layer : { neurons: layer.neurons, activation };
  });
  return createNetwork({ ...spec, layers });
}

/** The activation function of each layer. */
export const functionsOf = ({ layers }: Pick<Network, "layers">): readonly ActivationName[] =>
  layers.map(({ activation }) => activation);

const isFunction = (name: string): name is ActivationName => Object.hasOwn(activations, name);
