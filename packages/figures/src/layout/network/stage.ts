import type { Point } from "../ring.ts";
import type { Wire } from "./beads.ts";
import type { Box } from "./box.ts";
import type { Caption } from "./caption.ts";
import { layerOf } from "./layer-of.ts";

/** A neuron, or an input in layer 0, in its place. */
export interface PlacedNeuron extends Point {
  readonly layer: number;
  readonly index: number;
  /** Radius of all that belongs to it: the ring, or the disc of an input. */
  readonly radius: number;
  readonly disc: number;
}

/** The notch of a target: where its tip stands, and its writing. */
export interface PlacedTarget {
  readonly index: number;
  readonly tip: number;
  readonly caption: Caption;
  /** All that the writing may cover while the target moves. */
  readonly box: Box;
  /** True where the writing stands right of the notch and moves with it. */
  readonly isBeside: boolean;
}

/** The bar of the cost, lying or standing, with its caption. */
export interface PlacedCost {
  readonly bar: Box;
  readonly isFlat: boolean;
  readonly caption: Caption;
}

/** Plain words of the drawing: a name, or what the full glasses of a layer stand for. */
export interface PlacedWords extends Pick<Caption, "writing" | "at" | "box"> {
  readonly scaleOf: number | undefined;
}

/** Everything of a network in its place but what stands on its wires. */
export interface Stage {
  readonly width: number;
  readonly height: number;
  readonly isDownwards: boolean;
  readonly neurons: readonly PlacedNeuron[];
  readonly wires: readonly Wire[];
  readonly captions: readonly Caption[];
  readonly targets: readonly PlacedTarget[];
  readonly words: readonly PlacedWords[];
  readonly cost: PlacedCost;
}

/** All that a neuron covers, the stroke at twelve o'clock included. */
export const boxOf = ({ x, y, radius }: PlacedNeuron): Box => ({
  left: x - radius,
  right: x + radius,
  top: y - radius - 5,
  bottom: y + radius,
});

/** What of the placed captions is about quantities, and what is plain words. */
export function sorted(placed: readonly Caption[]): Pick<Stage, "captions" | "words"> {
  return {
    captions: placed.filter(({ says }) => says === "quantity"),
    words: placed
      .filter(({ says }) => says !== "quantity")
      .map(({ id, says, writing, at, box }) => ({
        writing,
        at,
        box,
        scaleOf: says === "scale" ? layerOf(id) : undefined,
      })),
  };
}
