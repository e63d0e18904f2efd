import type { FamilyEntry } from "../family-entry.ts";

/** The way forward: weighted sum, activation, cost. */
export const forward = [] as const satisfies readonly FamilyEntry[];
