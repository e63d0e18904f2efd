import "server-only";
import type { Family } from "../../../exercise/exercise.ts";
import { lastLinkNumber } from "../last-link-number.ts";

/** "With these values, what is ∂C/∂w?" */
export const lastWeightNumber: Family = {
  id: "last-weight-number",
  make: (seed) =>
    lastLinkNumber(seed, { start: "w", title: "How fast does the cost follow the last weight, in numbers?" }),
};
