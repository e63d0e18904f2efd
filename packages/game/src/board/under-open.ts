import type { BoardLayout } from "./layout.ts";
import { airAround, type Box, boxAround } from "./room.ts";
import type { Scenery } from "./scenery.ts";

/** Whether the knob that is open lies on any of these: half a number is not drawn. */
export function isUnderOpen(
  { knobs, knobSize }: BoardLayout,
  { selected, isSolved }: Scenery,
  boxes: readonly Box[],
): boolean {
  const knob = knobs[selected];
  return knob !== undefined && !isSolved && airAround(boxAround(knob.open, knobSize.open), boxes) < 0;
}
