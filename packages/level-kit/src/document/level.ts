import type { ConceptId } from "@nn/concepts";
import type { ActivationName, Example } from "@nn/core";

/** A level, read and checked: plain data, and all that a game needs. */
export interface Level {
  readonly format: 1;
  /** A uuid. It names the level for good, whatever its slug. */
  readonly id: string;
  /** A new revision starts a new histogram. */
  readonly rev: number;
  readonly slug: string;
  readonly kind: "nudge";
  readonly network: LevelNetwork;
  /** What the player owns. Every other parameter is locked. */
  readonly knobs: readonly Knob[];
  readonly examples: readonly Example[];
  /** Solved when the cost is at most this. */
  readonly target: number;
  /** Nudges allowed on one line of play. */
  readonly budget: number;
  /** The cost may never rise above this on the way. */
  readonly ceiling?: number | undefined;
  /** How many lamps the player has. */
  readonly lamps: number;
  /** The fewest nudges that solve the level. `solve` finds it; nobody writes it by hand. */
  readonly par: number;
  /** True if the solver reached its cap: par is then the best known, not proved. */
  readonly bestKnown?: true | undefined;
  /** True if one knob alone may solve the level at par. */
  readonly singleKnob?: true | undefined;
  readonly teaches: ConceptId;
  /** The section of the course that teaches it, "downhill#one-step", where it is not the home of the concept. */
  readonly taughtAt?: string | undefined;
  readonly requires: readonly ConceptId[];
  /** By language; there is always English. */
  readonly text: LevelTexts;
}

/** The network at the start, with at most four neurons to a layer so that it can be drawn and read. */
export interface LevelNetwork {
  readonly inputs: number;
  readonly layers: readonly { readonly neurons: number; readonly activation: ActivationName }[];
  /** weights[l − 1][j][k] */
  readonly weights: readonly (readonly (readonly number[])[])[];
  /** biases[l − 1][j] */
  readonly biases: readonly (readonly number[])[];
}

/** A parameter that can be nudged: its value is start + n·step, n a whole number, within [min, max]. */
export interface Knob {
  /** "w2.0.1" or "b1.0", as the core names parameters. */
  readonly parameter: string;
  readonly step: number;
  readonly min: number;
  readonly max: number;
}

/** Plain text with formulas between dollar signs. */
export interface LevelText {
  readonly title: string;
  readonly goal: string;
  /** What there was to see. Shown after the win. */
  readonly aha: string;
}

export interface LevelTexts {
  readonly en: LevelText;
  readonly [locale: string]: LevelText;
}
