/** What a player can do. A log of moves is all that a replay needs. */
export type Move = Nudge | LampMove | Prediction | { readonly kind: "undo" | "redo" | "reset" };

/** One step up or down. Knobs are counted from 0, in the level's order. */
export interface Nudge {
  readonly kind: "nudge";
  readonly knob: number;
  readonly direction: Direction;
}

export type Direction = -1 | 1;

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

/** A log longer than this is refused, in play and by the server. */
export const MOST_MOVES = 2_000;
