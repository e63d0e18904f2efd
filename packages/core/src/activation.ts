import { UnknownNameError } from "./errors.ts";
import { sigmoid, sigmoidSlope, smallerPart, softplus, tanh, tanhSlope } from "./math/squash.ts";

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

/** max(z, αz) for 0 ≤ α < 1. At the kink the slope is α, the slope from the left. */
export function leakyRelu(alpha: number = DEFAULT_ALPHA): Activation {
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
  if (!Object.hasOwn(activations, layer.activation))
    throw new UnknownNameError("activation", Object.keys(activations).join(", "), layer.activation);
  return layer.activation === "leakyRelu" ? leakyRelu(layer.alpha) : activations[layer.activation];
}

/**
 * The hot path: a and f′(z) of the neurons from..to − 1. One loop for each activation, so that every call inside has
 * one target and can be inlined; the sigmoid and its slope share their exponential.
 */
export function activate(
  { name, of, slopeAt }: Activation,
  z: Float64Array,
  a: Float64Array,
  slope: Float64Array,
  from: number,
  to: number,
): void {
  if (name === "sigmoid") {
    for (let j = from; j < to; j++) {
      const sum = z[j] as number;
      const part = smallerPart(sum);
      a[j] = sum > 0 ? 1 - part : part;
      slope[j] = part * (1 - part);
    }
  } else if (name === "relu") {
    for (let j = from; j < to; j++) {
      const sum = z[j] as number;
      a[j] = Math.max(sum, 0);
      slope[j] = sum <= 0 ? 0 : 1;
    }
  } else if (name === "tanh") {
    for (let j = from; j < to; j++) {
      const sum = z[j] as number;
      a[j] = tanh(sum);
      slope[j] = tanhSlope(sum);
    }
  } else {
    for (let j = from; j < to; j++) {
      a[j] = of(z[j] as number);
      slope[j] = slopeAt(z[j] as number);
    }
  }
}
