import type { Label, QuantityId } from "@nn/notation";

/** What a drawing of a network says, before anything has a place. */
export interface NetworkContent {
  /** [inputs, n¹, n², …] */
  readonly sizes: readonly number[];
  /** The first layer that is drawn: the inputs, or a later one where a figure is about the last layers alone. */
  readonly first: number;
  /** True if no wire says its number before it is touched, however few there are. */
  readonly isQuiet: boolean;
  readonly labelOf: (id: QuantityId) => Label;
  /** The number after the letter, at its widest; undefined if there are only letters. */
  readonly numberOf: (id: QuantityId) => string | undefined;
  /** Whether a quantity is written at its neuron; by default each is, as far as there is room. */
  readonly isWritten?: (id: QuantityId) => boolean;
  /** The largest size that a weight has or may be given. */
  readonly largestWeight: number;
  /** How thick the line of a weight is, px. */
  readonly thicknessOf: (id: QuantityId, pxPerWeight: number) => number;
  /** What a full glass of a layer stands for, "of 10"; undefined for 1, which goes without saying. */
  readonly scaleTextOf: (layer: number) => string | undefined;
  /** How full a glass at the target of an output would be, from 0 to 1; undefined if a reader may move it. */
  readonly targetLevelOf: (j: number) => number | undefined;
  /** A number that the drawing sets beside that of the quantity, at its widest; undefined for most drawings. */
  readonly noteOf?: (id: QuantityId) => string | undefined;
  /** True if those numbers stand under those of the quantities. */
  readonly hasNotesBelow?: boolean;
}
