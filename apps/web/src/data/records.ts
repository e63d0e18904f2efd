import type { Kept } from "./server.ts";

/** What the site keeps of a learner, in the order in which the page tells of it. */
export const records = ["attempts", "runs", "notes", "aids"] as const;

/** Whoever has only shown a code has a cookie, and nothing behind it. */
export const hasRecords = (kept: Kept): boolean => records.some((what) => kept[what] > 0);
