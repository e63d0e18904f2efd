/** What a search brings home, in the numbers of its grid. */
export interface Found {
  /** The fewest strokes that solve the level; Infinity if none within the budget do. */
  readonly par: number;
  /** True if all states nearer than par were looked at. */
  readonly proved: boolean;
  /** Of the solutions at par one with the lowest cost: indices into the grid's strokes. */
  readonly strokes: readonly number[];
  readonly states: number;
  /** The fewest strokes that raise the cost, over all ways of par strokes to a solution. */
  readonly uphill: number;
  /** Bit k is set if some solution at par leaves knob k alone. */
  readonly unturned: number;
}

/** The search had to stop: there are more states than it may look at. */
export interface Capped {
  readonly par?: undefined;
  readonly states: number;
}
