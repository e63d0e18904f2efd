/** What a player can do. A log of moves is all that a replay needs. */
export type Move =
  | Nudge
  | Descend
  | Commit
  | LampMove
  | Prediction
  | Ranking
  | Placement
  | Carry
  | { readonly kind: "undo" | "redo" | "reset" };

/** One step up or down. Knobs are counted from 0, in the level's order. */
export interface Nudge {
  readonly kind: "nudge";
  readonly knob: number;
  readonly direction: Direction;
}

export type Direction = -1 | 1;

/** One step of gradient descent with one of the level's learning rates, counted from 0. */
export interface Descend {
  readonly kind: "descend";
  readonly rate: number;
}

/** One entry of the line of play. */
export type Stroke = Nudge | Descend;

/** Mode fog: plays a whole plan. */
export interface Commit {
  readonly kind: "commit";
  readonly plan: readonly Nudge[];
}

/** Lights the next lamp of a knob: the sign of its slope, then the size, then the factors. */
export interface LampMove {
  readonly kind: "lamp";
  readonly knob: number;
}

/** What a nudge up will do to the cost. If right, it lights the knob's first lamp for free. */
export interface Prediction {
  readonly kind: "predict";
  readonly knob: number;
  readonly says: Effect;
}

export type Effect = "up" | "down" | "none";

/** Kind predict: all knobs, from the largest |slope| to the smallest. */
export interface Ranking {
  readonly kind: "rank";
  readonly order: readonly number[];
}

/** Kind backprop: puts a piece into a slot; both are counted from 0. */
export interface Placement {
  readonly kind: "place";
  readonly slot: number;
  readonly piece: number;
}

/** Opens a log that goes on where another one was full, with what outlives starting again. */
export interface Carry extends Memory {
  readonly kind: "carry";
}

/** What outlives starting again. */
export interface Memory {
  /** Every nudge ever made in this play, undone ones and those before a reset included. */
  readonly ink: number;
  /** Lamps bought, and those that a wrong answer lit where answers are asked for. */
  readonly lampsPaid: number;
  /** How many lamps of each knob are lit. */
  readonly lit: readonly Lit[];
  /** True for each knob whose one prediction has been made. */
  readonly predicted: readonly boolean[];
  /** True once the knobs are ranked; only kind predict asks for it. */
  readonly ranked: boolean;
}

/** True if a log goes on where another one was full. What it brings along is the sender's word, so no crown rests on it. */
export const isCarried = (log: readonly Move[]) => log[0]?.kind === "carry";

/** How many lamps of a knob are lit. */
export type Lit = 0 | 1 | 2 | 3;

/** A log with more moves than this is refused, in play and by the server. A plan counts as many moves as it has nudges. */
export const MOST_MOVES = 2_000;

/** How many moves a log counts as. */
export function movesIn(log: readonly Move[]): number {
  return log.reduce((sum, move) => sum + countOf(move), 0);
}

/** True if a log takes no more moves. */
export const isFull = (log: readonly Move[]): boolean => movesIn(log) >= MOST_MOVES;

export const countOf = (move: Move): number => (move.kind === "commit" ? Math.max(1, move.plan.length) : 1);
