import type { QuantityId } from "@nn/notation";
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a text is attached: its baseline, and which end of it is at x. */
export interface Anchor extends Point {
  readonly align: "start" | "middle" | "end";
}

export interface NeuronPlace extends Point {
  readonly layer: number;
  readonly index: number;
  readonly activation: Anchor;
  /** Middle of the bias square; absent for an input. */
  readonly bias?: Point & { readonly label: Anchor };
  /** Where a target stands beside an output. */
  readonly target?: Anchor;
}

export interface WirePlace {
  readonly parameter: QuantityId;
  readonly layer: number;
  readonly j: number;
  readonly k: number;
  readonly from: Point;
  readonly to: Point;
}

/** A pill on its wire or under its neuron. */
export interface KnobPlace extends Point {
  readonly parameter: QuantityId;
  /** The width of its pill when selected; less where neurons are close together. */
  readonly grown: number;
  readonly label: Anchor;
  /** The middle of the sensitivity's arrow, and the place of its number. */
  readonly arrow: Point & { readonly number: Anchor };
}

export interface LockPlace extends Point {
  readonly parameter: QuantityId;
  readonly label: Anchor;
}
