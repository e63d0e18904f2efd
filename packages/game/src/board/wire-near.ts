import { along } from "./geometry.ts";
import type { BoardLayout } from "./layout.ts";
import type { Point } from "./places.ts";

/** A finger this close to a wire means it. */
const REACH = 22;

/** The knob on the wire nearest to a place, if any is near enough to be taken. */
export function wireNear({ wires, knobs }: BoardLayout, at: Point): number | undefined {
  let best: { readonly knob: number; readonly distance: number } | undefined;
  for (const { parameter, from, to } of wires) {
    const knob = knobs.findIndex((place) => place.parameter === parameter);
    if (knob < 0) continue;
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    const part = ((at.x - from.x) * dx + (at.y - from.y) * dy) / (dx * dx + dy * dy);
    const near = along(from, to, Math.max(0, Math.min(1, part)));
    const distance = Math.hypot(at.x - near.x, at.y - near.y);
    if (distance <= REACH && (!best || distance < best.distance)) best = { knob, distance };
  }
  return best?.knob;
}
