import type { ConceptId } from "@nn/concepts";
import type { ActivationName, Example } from "@nn/core";

/** A level, read and checked: plain data, and all that a game needs. */
export type Level = NudgeLevel | BackpropLevel;

/** What every kind of level has. */
interface LevelBase {
  readonly format: 1;
  /** A uuid. It names the level for good, whatever its slug. */
  readonly id: string;
  /** A new revision starts a new histogram. */
  readonly rev: number;
  readonly slug: string;
  readonly network: LevelNetwork;
  readonly examples: readonly Example[];
  /** Nudges allowed on one line of play; pieces, where factors are placed. */
  readonly budget: number;
  /** How many lamps the player has. */
  readonly lamps: number;
  /** The fewest nudges that solve the level. `solve` finds it; nobody writes it by hand. */
  readonly par: number;
  /** True if the solver reached its cap: par is then the best known, not proved. */
  readonly bestKnown?: true | undefined;
  readonly teaches: ConceptId;
  /** The section of the course that teaches it, "downhill#one-step", where it is not the home of the concept. */
  readonly taughtAt?: string | undefined;
  readonly requires: readonly ConceptId[];
  /** By language; there is always English. */
  readonly text: LevelTexts;
}

/** Knobs are turned until the cost is down at the target. */
export interface NudgeLevel extends LevelBase {
  /** `predict`: every knob's slope is signed and all are ranked by size before the first nudge. */
  readonly kind: "nudge" | "predict";
  /** How a line is drawn; pencil when left out. */
  readonly mode?: Mode | undefined;
  /** What the player owns. Every other parameter is locked. */
  readonly knobs: readonly Knob[];
  /** Solved when the cost is at most this. */
  readonly target: number;
  /** The cost may never rise above this on the way. */
  readonly ceiling?: number | undefined;
  /** True if one knob alone may solve the level at par. */
  readonly singleKnob?: true | undefined;
  readonly descent?: Descent | undefined;
  /** Further starting values, each with a par of its own. */
  readonly starts?: readonly Start[] | undefined;
}

/**
 * `pencil`: undo takes a nudge back. `ink`: a line drawn stays. `fog`: the cost is hidden until a plan of nudges is
 * committed. `one`: a single nudge, which must be the best.
 */
export type Mode = "pencil" | "ink" | "fog" | "one";

/** Steps of gradient descent as moves. */
export interface Descent {
  /** The learning rates on offer. */
  readonly rates: readonly number[];
  /** True if the knobs cannot be nudged by hand. */
  readonly only?: true | undefined;
}

/** The same level from elsewhere. */
export interface Start {
  /** One value for each knob, in the knobs' order. */
  readonly values: readonly number[];
  readonly par: number;
  readonly bestKnown?: true | undefined;
}

/** The factors of some derivatives are placed on the way back from the cost. Par is the number of places. */
export interface BackpropLevel extends LevelBase {
  readonly kind: "backprop";
  /** The parameters whose derivative is built, such as "w1.0.0". */
  readonly wanted: readonly string[];
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
