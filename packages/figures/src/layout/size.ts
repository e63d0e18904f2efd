/** A figure is drawn anew for each of three widths, never scaled down: shorter labels, the same marks. */
export type Size = "wide" | "medium" | "narrow";

export const SIZES = ["wide", "medium", "narrow"] as const;
