import { parseQuantityName } from "@nn/notation";
import type { Setup } from "./setup.ts";

/** Which neurons the letters j and k of a text stand for at present. */
export interface Indices {
  readonly j: number;
  readonly k: number;
}

/**
 * The quantity that is nudged chooses: of a weight the neuron at its end and the one at its beginning, of a bias its own
 * neuron, of an activation its own as k. What nobody chooses is 0.
 */
export function indicesOf({ nudge }: Pick<Setup, "nudge">): Indices {
  const name = nudge && parseQuantityName(nudge.quantity);
  switch (name?.kind) {
    case "weight":
      return { j: name.j, k: name.k };
    case "bias":
      return { j: name.j, k: 0 };
    case "activation":
      return { j: 0, k: name.j };
    default:
      return { j: 0, k: 0 };
  }
}

/** The name of one quantity for a name with letters: "w2.j.k" is "w2.1.2" while that weight is chosen. */
export function atIndices(name: string, setup: Pick<Setup, "nudge">): string {
  if (!/[jk]/.test(name)) return name;
  const { j, k } = indicesOf(setup);
  return name.replace("j", String(j)).replace("k", String(k));
}
