/**
 * By which rule the slopes of a question are put together: what there is to see before any number. Adding the links of
 * one path is no rule; it is what people take for one.
 */
export const RULES = ["one-path", "added-links", "several-paths", "mean"] as const;

export type Rule = (typeof RULES)[number];
