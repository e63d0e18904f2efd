import { parseQuantityName } from "@nn/core";

/** The letter that a quantity's colour tokens carry: `--q-w`, `--q-w-mark`, `--q-w-wash`, and the class `q-w`. */
export type Hue = "w" | "b" | "z" | "a" | "y" | "c";

/**
 * The hue of a quantity. Inputs are activations of layer 0, so they share their hue.
 * @throws {UnknownNameError} if `id` is no quantity
 */
export function hueOf(id: string): Hue {
  const { kind } = parseQuantityName(id);
  switch (kind) {
    case "weight":
      return "w";
    case "bias":
      return "b";
    case "weightedSum":
      return "z";
    case "activation":
      return "a";
    case "target":
      return "y";
    case "cost":
      return "c";
  }
}

export const inkOf = (hue: Hue) => `var(--q-${hue})`;
export const markOf = (hue: Hue) => `var(--q-${hue}-mark)`;
export const washOf = (hue: Hue) => `var(--q-${hue}-wash)`;
