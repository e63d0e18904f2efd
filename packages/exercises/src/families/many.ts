import type { FamilyEntry } from "../family-entry.ts";

/** Many neurons to a layer: indices and the sum over paths. */
export const many = [] as const satisfies readonly FamilyEntry[];
