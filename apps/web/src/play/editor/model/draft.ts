import type { ConceptId } from "@nn/concepts";
import type { Example } from "@nn/core";
import type { Knob, Level, LevelNetwork, LevelText, Mode, Move, WrongLog } from "@nn/level-kit";

/**
 * A level while it is being made: what its author has said so far, right or wrong. It has the fields of every kind at once,
 * so that a change of kind loses nothing. Par is not among them: the solver finds it.
 */
export interface Draft {
  /** A uuid, the level's for good. */
  readonly id: string;
  /** Where it belongs on the map. */
  readonly world: string;
  readonly kind: Level["kind"];
  readonly mode: Mode;
  readonly network: LevelNetwork;
  readonly examples: readonly Example[];
  readonly knobs: readonly Knob[];
  /** Kind backprop: the parameters whose derivative is built. */
  readonly wanted: readonly string[];
  readonly target: number;
  readonly ceiling?: number;
  readonly budget: number;
  readonly lamps: number;
  readonly singleKnob: boolean;
  /** Learning rates on offer; none where there is no descent. */
  readonly rates: readonly number[];
  /** True if knobs move by descent alone. */
  readonly onlyDescent: boolean;
  /** Values of the knobs at each further start. */
  readonly starts: readonly (readonly number[])[];
  readonly teaches: ConceptId;
  readonly taughtAt?: string;
  readonly requires: readonly ConceptId[];
  readonly text: LevelText;
  /** The same in other languages. */
  readonly otherTexts: Readonly<Record<string, LevelText>>;
  /** The author's own way to solve it; the solver's where there is none, or where it does not fit any more. */
  readonly solution?: readonly Move[];
  readonly wrong: readonly WrongLog[];
}

/** A line through two points, as the first level that anybody makes: it passes every rule, and is meant to be changed. */
export const firstDraft = (id: string, text: LevelText): Draft => ({
  id,
  world: "one-neuron",
  kind: "nudge",
  mode: "pencil",
  network: { inputs: 1, layers: [{ neurons: 1, activation: "identity" }], weights: [[[2]]], biases: [[1]] },
  examples: [
    { input: [1], target: [0] },
    { input: [3], target: [2] },
  ],
  knobs: [
    { parameter: "w1.0.0", step: 1, min: -4, max: 4 },
    { parameter: "b1.0", step: 1, min: -4, max: 4 },
  ],
  wanted: [],
  target: 0.5,
  budget: 9,
  lamps: 3,
  singleKnob: false,
  rates: [],
  onlyDescent: false,
  starts: [],
  teaches: "gradient-descent",
  requires: [],
  text,
  otherTexts: {},
  wrong: [],
});
