import { finite, isKeyOf, ShapeError, UnknownNameError } from "../errors.ts";
import { sigmoid, sigmoidSlope, softplus, tanh, tanhSlope } from "../numbers/squash.ts";

export type ActivationName = "identity" | "relu" | "leakyRelu" | "sigmoid" | "tanh" | "softplus";

/** A function and its derivative, one object so that nobody takes one without the other. */
export interface Activation {
  readonly name: ActivationName;
  /** a = f(z) */
  readonly of: (z: number) => number;
  /** f′(z) */
  readonly slopeAt: (z: number) => number;
}

export const DEFAULT_ALPHA = 0.01;

/**
 * max(z, αz) for 0 ≤ α < 1. At the kink the slope is α, the slope from the left.
 * @throws {ShapeError} if α is outside
 */
export function leakyRelu(alpha: number = DEFAULT_ALPHA): Activation {
  if (!(finite(alpha, "alpha of leakyRelu") >= 0 && alpha < 1))
    throw new ShapeError("alpha of leakyRelu", "0 ≤ alpha < 1", alpha);
  return {
    name: "leakyRelu",
    of: (z) => (z <= 0 ? alpha * z : z),
    slopeAt: (z) => (z <= 0 ? alpha : 1),
  };
}

/** Every activation by name. At its kink relu′(0) = 0, the slope from the left. */
export const activations: Readonly<Record<ActivationName, Activation>> = {
  identity: { name: "identity", of: (z) => z, slopeAt: () => 1 },
  relu: { name: "relu", of: (z) => Math.max(z, 0), slopeAt: (z) => (z <= 0 ? 0 : 1) },
  leakyRelu: leakyRelu(),
  sigmoid: { name: "sigmoid", of: sigmoid, slopeAt: sigmoidSlope },
  tanh: { name: "tanh", of: tanh, slopeAt: tanhSlope },
  softplus: { name: "softplus", of: softplus, slopeAt: sigmoid },
};

/**
 * The activation of a layer.
 * @throws {UnknownNameError} if the name is none of the six
 */
export function activationOf(layer: { readonly activation: ActivationName; readonly alpha?: number }): Activation {
  if (!isKeyOf(activations, layer.activation))
    throw new UnknownNameError("activation", Object.keys(activations).join(", "), layer.activation);
  return layer.activation === "leakyRelu" ? leakyRelu(layer.alpha) : activations[layer.activation];
}
