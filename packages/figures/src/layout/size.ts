/** A figure is drawn anew for each of three widths, never scaled down: shorter labels, the same marks. */
export type Size = "wide" | "medium" | "narrow";

export const SIZES = ["wide", "medium", "narrow"] as const;

/** From this width of the figure on, px; `marks/sizes.module.css` has the same numbers. */
export const FROM_PX: Readonly<Record<Size, number>> = { wide: 880, medium: 560, narrow: 0 };

/** The largest of the sizes that fits. */
export function sizeFor(width: number, sizes: readonly Size[] = SIZES, from = FROM_PX): Size {
  return sizes.find((size) => width >= from[size]) ?? "narrow";
}
