import type { DigitSet, KeptRun, Picture } from "@nn/digits";

/** A neuron, and one of the parameters on its way in: the weight from neuron k of the layer before, or its bias. */
export interface Chosen {
  readonly layer: number;
  readonly j: number;
  readonly k: number | "bias";
}

export interface Lab {
  readonly run: KeptRun;
  /** Whether the run was made for the page, by the reader, or comes from a file. */
  readonly origin: "given" | "own" | "file";
  readonly phase: "still" | "fetching" | "again" | "learning";
  /** How far the run is between two reports. */
  readonly steps: number;
  readonly fault: "training" | "digits" | "file" | undefined;
  readonly heldOut: DigitSet | undefined;
  /** Which held-out digit is in view, as it is; undefined for a drawn or moved one. */
  readonly digit: number | undefined;
  readonly picture: Picture;
  /** What it should say. */
  readonly target: number;
  readonly chosen: Chosen;
}
