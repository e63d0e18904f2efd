import type { ActivationName } from "@nn/core";
import type { Mode } from "../document/level.ts";

/** From and to, both included. */
export type Between = readonly [least: number, most: number];

/** What a level is to be like. */
export interface Wishes {
  /** Neurons per layer, the inputs first. */
  readonly sizes: readonly number[];
  /** One for each layer. */
  readonly activations: readonly ActivationName[];
  /** How many knobs, or which. */
  readonly knobs: number | readonly string[];
  readonly examples: number;
  readonly par: Between;
  /** The step of every knob is one of these. */
  readonly steps: readonly number[];
  readonly mode?: Mode | undefined;
  /** True for a ceiling that makes a difference. */
  readonly ceiling?: boolean | undefined;
  /** True if inputs, activations and targets are to stay within 0 and 1. */
  readonly unit?: boolean | undefined;
  /** Whether those who trust slopes get there. */
  readonly reader?: "wins" | "stops" | undefined;
  /** The reader's ink, as a share of the prober's, is at most this. */
  readonly share?: number | undefined;
  readonly uphill?: Between | undefined;
  readonly difficulty?: Between | undefined;
  /** More states than this are not searched: such a level is not taken. */
  readonly mostStates?: number | undefined;
}
