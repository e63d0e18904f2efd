import "server-only";
import type { Family } from "../../../exercise/exercise.ts";
import { lastLink } from "../last-link.ts";

/** ∂C/∂b of the last layer in letters: three factors and their product. */
export const lastBias: Family = { id: "last-bias", make: (seed) => lastLink(seed, "bias") };
