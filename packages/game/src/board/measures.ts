import { PX_PER_WEIGHT } from "@nn/notation";
import type { Sizes } from "./plan.ts";

/** The sizes of things on one kind of board, in CSS pixels. */
export interface Measures {
  readonly kind: "wide" | "narrow";
  /** Radius of the ring z. */
  readonly ring: number;
  /** Radius of the disc a. */
  readonly disc: number;
  /** Radius of an input's disc, which has no ring. */
  readonly input: number;
  /** Size of a letter and of a number. */
  readonly letter: number;
  readonly number: number;
  /** True if letters stand beside the numbers; a narrow board shows numbers only. */
  readonly hasLetters: boolean;
  readonly costWidth: number;
  /** Thickness of a weight of 1. */
  readonly perUnit: number;
  /** Space before the first layer and after the last, to the neurons' middles. */
  readonly before: number;
  readonly after: number;
  /** Space above the first row and below the last, to the neurons' middles; a bias knob needs more for its pill. */
  readonly above: number;
  readonly below: number;
  readonly belowWithKnob: number;
}

export const WIDE: Measures = {
  kind: "wide",
  ring: 36,
  disc: 29,
  input: 27,
  letter: 17,
  number: 15,
  hasLetters: true,
  costWidth: 12,
  perUnit: PX_PER_WEIGHT,
  before: 64,
  after: 134,
  above: 104,
  below: 100,
  belowWithKnob: 126,
};

export const NARROW: Measures = {
  kind: "narrow",
  ring: 24,
  disc: 17,
  input: 17,
  letter: 13,
  number: 13,
  hasLetters: false,
  costWidth: 8,
  perUnit: 3,
  before: 22,
  after: 60,
  above: 84,
  below: 76,
  belowWithKnob: 108,
};

/** A board at least this wide is drawn wide. board.module.css has the same number. */
export const WIDE_FROM = 640;
export const WIDEST = 824;
export const NARROWEST = 280;

export const measuresFor = (width: number): Measures => (width >= WIDE_FROM ? WIDE : NARROW);

/** The distance between the rows of a layer; four neurons stand closer than two. */
export function rowGap({ kind }: Measures, rows: number): number {
  if (kind === "narrow") return rows > 3 ? 128 : 152;
  return rows > 3 ? 150 : rows > 2 ? 168 : 200;
}

/** A chain too long for a narrow board goes down the board instead of across. */
const LEAST_LAYER_GAP = 100;

export function goesDown(measures: Measures, sizes: Sizes, width: number): boolean {
  const gap = (width - measures.before - measures.after) / (sizes.length - 1);
  return measures.kind === "narrow" && gap < LEAST_LAYER_GAP;
}

/** Pills: a knob on its wire, and the selected one. Fingers get 44 in either case. */
export const PILL = { width: 60, height: 28 } as const;
export const SELECTED_PILL = { width: 96, height: 44 } as const;
export const FINGER = 44;
