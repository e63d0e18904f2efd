/** Thickness of a weight's line: 4.5 px for each 1.0. */
export const PX_PER_WEIGHT = 4.5;

/** The same where many lines cross, so that a large weight does not hide the others. */
export const PX_PER_CROSSING_WEIGHT = 2;

export interface Stroke {
  readonly width: number;
  /** Solid when positive, dashed when negative, dotted at nothing. */
  readonly dash: string | undefined;
}

/** How the line of a weight is drawn. Never under 1 px; what would be shown as 0 is a dotted hairline. */
export function weightStroke(weight: number, pxPerWeight = PX_PER_WEIGHT): Stroke {
  if (Math.abs(weight) < 0.0005) return { width: 1, dash: "1 4" };
  const width = Math.max(1, Math.abs(weight) * pxPerWeight);
  return { width: Math.round(width * 100) / 100, dash: weight < 0 ? "9 6" : undefined };
}
