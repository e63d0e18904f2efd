import type { Frame, Rect } from "./frame.ts";

const mixed = (from: number, to: number, part: number) => from + (to - from) * part;

const mixedRect = (from: Rect, to: Rect, part: number): Rect => ({
  x: mixed(from.x, to.x, part),
  y: mixed(from.y, to.y, part),
  width: mixed(from.width, to.width, part),
  height: mixed(from.height, to.height, part),
});

/** A stage on its way from one arrangement to another. */
export const mixedFrame = (from: Frame, to: Frame, part: number): Frame => ({
  ...to,
  network: mixedRect(from.network, to.network, part),
  well: mixedRect(from.well, to.well, part),
});
