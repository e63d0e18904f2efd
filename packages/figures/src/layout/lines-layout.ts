import type { Size } from "./size.ts";

/** Where the number lines of a nudge are: one below the other, with their current values exactly aligned. */
export interface LinesLayout {
  readonly size: Size;
  readonly width: number;
  readonly height: number;
  /** x of the current value on every line. */
  readonly middle: number;
  readonly left: number;
  readonly right: number;
  /** y of each line. */
  readonly lines: readonly number[];
  /** Length of the nudge's own arrow when it fills the lens, px. */
  readonly arrow: number;
  /** How far above its line an arrow flies. */
  readonly lift: number;
  /** Where the words and numbers on the right begin; undefined if they are above the line. */
  readonly words: number | undefined;
}

const FRAMES = {
  wide: { width: 976, middle: 430, left: 176, right: 716, first: 34, pitch: 76, arrow: 150, lift: 12, words: 748 },
  medium: { width: 620, middle: 276, left: 112, right: 430, first: 34, pitch: 76, arrow: 110, lift: 12, words: 452 },
  narrow: {
    width: 320,
    middle: 150,
    left: 0,
    right: 320,
    first: 48,
    pitch: 92,
    arrow: 110,
    lift: 12,
    words: undefined,
  },
} as const;

/** @param stops  how many quantities the nudge passes, including the nudged one and the cost */
export function linesLayout(stops: number, size: Size): LinesLayout {
  const { first, pitch, ...frame } = FRAMES[size];
  const lines = Array.from({ length: stops }, (_, index) => first + pitch * index);
  return { size, ...frame, lines, height: first + pitch * (stops - 1) + 34 };
}

/** Where an arrow's head would be, kept on the paper. */
export function headOf(layout: LinesLayout, change: number, pxPerUnit: number): number {
  return Math.min(layout.right, Math.max(layout.left, layout.middle + change * pxPerUnit));
}

/** The tinted shape between two arrows: it joins their ends and shows how the nudge stretches or shrinks. */
export function funnelPath(layout: LinesLayout, index: number, headHere: number, headNext: number): string {
  const [here, next] = [layout.lines[index] ?? 0, layout.lines[index + 1] ?? 0];
  const { middle, lift } = layout;
  return `M${middle} ${here - lift}L${px(headHere)} ${here - lift}L${px(headNext)} ${next - lift}L${middle} ${next - lift}Z`;
}

const HEAD_PX = 9;

/** An arrow along a line: shaft and head, with a shorter head if the whole arrow is short. */
export function arrowPaths(from: number, to: number, y: number) {
  const length = Math.abs(to - from);
  if (length < 0.75) return undefined;
  const side = to > from ? 1 : -1;
  const head = Math.min(HEAD_PX, length);
  const neck = to - side * head;
  const half = head * 0.72;
  return {
    shaft: length > head ? `M${px(from)} ${y}H${px(neck)}` : undefined,
    head: `M${px(to)} ${y}L${px(neck)} ${px(y + half)}V${px(y - half)}Z`,
  };
}

const px = (value: number) => Math.round(value * 100) / 100;
