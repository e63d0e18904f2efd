import type { QuantityId } from "@nn/notation";
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a text hangs: its baseline, and which end of it stands at x. */
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
  /** How wide its pill is when it is selected; less where neurons stand close. */
  readonly grown: number;
  readonly label: Anchor;
  /** Middle of the sensitivity's arrow, and where its number hangs. */
  readonly arrow: Point & { readonly number: Anchor };
}

export interface LockPlace extends Point {
  readonly parameter: QuantityId;
  readonly label: Anchor;
}
