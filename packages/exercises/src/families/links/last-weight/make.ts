import "server-only";
import type { Family } from "../../../exercise/exercise.ts";
import { lastLink } from "../last-link.ts";

/** ∂C/∂w of the last layer in letters: three factors and their product. */
export const lastWeight: Family = { id: "last-weight", make: (seed) => lastLink(seed, "weight") };
