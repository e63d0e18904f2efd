import "server-only";
import type { Family } from "../../../exercise/exercise.ts";
import { lastLink } from "../last-link.ts";

/** ∂C/∂a of the layer before the last in letters: three factors and their product. */
export const previousActivation: Family = { id: "previous-activation", make: (seed) => lastLink(seed, "activation") };
