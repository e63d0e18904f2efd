import type { Play } from "./play.ts";
import type { Refusal } from "./refusal.ts";

/** The next play, or why the move cannot be made. */
export type MoveOutcome =
  | {
      readonly ok: true;
      readonly play: Play;
      /** A plan that was not played to its end: the first nudge that could not be made, and why. */
      readonly stopped?: { readonly at: number; readonly refusal: Refusal };
    }
  | { readonly ok: false; readonly refusal: Refusal };

export const accept = (play: Play): MoveOutcome => ({ ok: true, play });
export const refuse = (refusal: Refusal): MoveOutcome => ({ ok: false, refusal });

export const hasKnob = (play: Play, knob: number) => play.level.knobs[knob] !== undefined;
