import type { Size } from "../size.ts";

/** Distances in a tree of causes, px. The trunk goes down through sum and activation; a layer further it begins again. */
export interface TreeFrame {
  readonly width: number;
  /** x of the first trunk, and how far right the next one is. */
  readonly trunk: number;
  readonly right: number;
  readonly top: number;
  /** From the cost down to the activation, from there to the sum, and from there to its causes. */
  readonly toActivation: number;
  readonly toSum: number;
  readonly toCauses: number;
  /** Where weight, bias and target stand, from the trunk. */
  readonly weight: number;
  readonly bias: number;
  readonly target: number;
  /** Sizes of type. */
  readonly letter: number;
  readonly number: number;
  /** Whether a number stands under its letter where there is little room. */
  readonly isStacked: boolean;
  /** Whether the slopes of a trunk stand on its right, except for the first. */
  readonly slopesRight: boolean;
}

const DOWN = { top: 16, toActivation: 72, toSum: 76, toCauses: 80 } as const;

export const FRAMES: Readonly<Record<Size, TreeFrame>> = {
  wide: {
    ...DOWN,
    width: 976,
    trunk: 150,
    right: 170,
    weight: -112,
    bias: 20,
    target: 142,
    letter: 18,
    number: 15,
    isStacked: false,
    slopesRight: false,
  },
  medium: {
    ...DOWN,
    width: 620,
    trunk: 120,
    right: 136,
    weight: -88,
    bias: 14,
    target: 136,
    letter: 17,
    number: 15,
    isStacked: true,
    slopesRight: false,
  },
  narrow: {
    ...DOWN,
    toCauses: 84,
    width: 320,
    trunk: 72,
    right: 60,
    weight: -42,
    bias: 11,
    target: 110,
    letter: 16,
    number: 13,
    isStacked: true,
    slopesRight: true,
  },
};
