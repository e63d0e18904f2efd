import type { FamilyEntry } from "../family-entry.ts";

/** Rusty calculus: the derivative and the chain rule, before any network. */
export const warmUps = [] as const satisfies readonly FamilyEntry[];
