import "server-only";
import type { Family } from "../../../exercise/exercise.ts";
import { lastLinkNumber } from "../last-link-number.ts";

/** "With these values, what is ∂C/∂b?" */
export const lastBiasNumber: Family = {
  id: "last-bias-number",
  make: (seed) =>
    lastLinkNumber(seed, { start: "b", title: "How fast does the cost follow the last bias, in numbers?" }),
};
