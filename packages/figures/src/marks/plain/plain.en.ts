/** What the figures of plain letters say. */
export const words = {
  at: (x: string, atX: string, y: string, atY: string, slope: string) => `${x} ${atX}, ${y} ${atY}, slope ${slope}`,
  values: (each: readonly string[]) => each.join("; "),
  plot: "The curve of y = x², a dot on it, its tangent, and a step",
  dot: "Slide the dot along the curve",
  lines: "Three number lines at one scale: a nudge of x, and what comes of it",
  drag: "Slide x along its line",
  run: "run",
  rise: "rise",
  slope: "slope of the tangent",
  gap: (gap: string) => `The gap is ${gap}. A smaller step closes it.`,
  same: "To three decimals the two are the same.",
};

export type Words = typeof words;
