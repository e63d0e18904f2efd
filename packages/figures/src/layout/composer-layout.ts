import type { Shape } from "@nn/core";
import { type Counting, fixedNumber, kindOf, type QuantityId, strokeOf } from "@nn/notation";
import {
  type Box,
  type Caption,
  contentOf,
  type NetworkContent,
  type NetworkLayout,
  networkLayout,
  textWidth,
} from "./network/index.ts";
import { type Point, short } from "./ring.ts";

interface Composed {
  readonly shape: Shape;
  readonly counting: Counting;
}

interface Valued {
  readonly of: (id: QuantityId) => number;
}

/** The network of the path composer is drawn at two widths; beside it stand the sums, or below. */
export type ComposerSize = "medium" | "narrow";

/** Where everything of it stands. Weights are chosen here, not turned, so they have their own numbers and thickness. */
export function composerLayout(composed: Composed, values: Valued, size: ComposerSize): NetworkLayout {
  const content = contentOf({ ...composed, showsValues: true, isFixed: false }, values, size);
  return networkLayout(quietly(content, values), size);
}

/** Of the neurons only activations are written, in places that have room for a sensitivity instead. */
const quietly = (content: NetworkContent, values: Valued): NetworkContent => ({
  ...content,
  isWritten: (id) => kindOf(id) !== "weightedSum" && kindOf(id) !== "bias",
  numberOf: (id) => {
    switch (kindOf(id)) {
      case "activation":
        return "−0.000";
      case "weight":
        return fixedNumber(values.of(id));
      default:
        return content.numberOf(id);
    }
  },
  thicknessOf: (id, pxPerWeight) => strokeOf(values.of(id), pxPerWeight).width,
});

/** Size of the number, half the width of the triangle, and the space between them, px. */
const SENSITIVITY = {
  medium: { type: 15, half: 6, space: 4 },
  narrow: { type: 13, half: 4, space: 3 },
} as const;

/** A sensitivity beside its neuron: a triangle up where raising the quantity raises the cost, and its number. */
export interface PlacedSensitivity {
  readonly triangle: string;
  /** Left end of the number's baseline. */
  readonly at: Point;
  readonly size: number;
  readonly box: Box;
}

/** It takes the place of the activation's caption. */
export function sensitivityAt({ box }: Caption, text: string, value: number, size: ComposerSize): PlacedSensitivity {
  const { type, half, space } = SENSITIVITY[size];
  const width = 2 * half + space + textWidth(text, "sans", type);
  // At the left edge an input has less room than its sensitivity needs.
  const left = Math.max(0, (box.left + box.right - width) / 2);
  const y = (box.top + box.bottom) / 2;
  const [tip, base] = value < 0 ? [y + half * 0.85, y - half * 0.85] : [y - half * 0.85, y + half * 0.85];
  return {
    triangle: `M${short(left + half)} ${short(tip)}L${short(left)} ${short(base)}H${short(left + 2 * half)}Z`,
    at: { x: short(left + 2 * half + space), y: short(y + type * 0.35) },
    size: type,
    box: { left, right: left + width, top: y - type / 2, bottom: y + type / 2 },
  };
}
