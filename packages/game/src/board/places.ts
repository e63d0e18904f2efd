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
  /** Where a and its number stand; absent where a dense board has no room for them. */
  readonly activation?: Anchor;
  /** Middle of the bias square, and its number where there is room; absent for an input. */
  readonly bias?: Point & { readonly label?: Anchor };
  /** Set on outputs: where y and its number stand if not beside their notch. */
  readonly target?: { readonly label?: Anchor };
}

/** A wire between the edges of two neurons. */
export interface WirePlace {
  readonly parameter: QuantityId;
  readonly layer: number;
  readonly j: number;
  readonly k: number;
  readonly from: Point;
  readonly to: Point;
}

/** A knob: a bead on its wire or under its neuron, which opens where it stands when it is chosen. */
export interface KnobPlace extends Point {
  readonly parameter: QuantityId;
  readonly isBias: boolean;
  /** The middle of the neuron that it feeds. */
  readonly feeds: Point;
  /** How far along its wire it sits. */
  readonly along: number;
  /** Where it stands when it is open. */
  readonly open: Point & { readonly along: number };
  /** Its name when open. */
  readonly name?: Anchor;
}

/** A bead and an open knob, by the size of the stage. */
export interface KnobSize {
  readonly bead: Size;
  readonly open: Size;
  /** The width of one half of an open knob; 0 where the halves are in the dock. */
  readonly half: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface LockPlace extends Point {
  readonly parameter: QuantityId;
  /** The value that nobody can turn; absent where there is no room for it. */
  readonly label?: Anchor;
}
