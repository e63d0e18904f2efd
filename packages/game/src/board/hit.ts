import type { BoardLayout } from "./layout.ts";
import { FINGER } from "./measures.ts";

/** The half of a pill that a finger or pointer means. */
export interface Hit {
  readonly knob: number;
  readonly direction: -1 | 1;
}

/** A press within 44 × 44 hits a half of a pill, however small it is drawn; of two pills, the nearer one is meant. */
export function hitTest({ knobs }: BoardLayout, selected: number, x: number, y: number): Hit | undefined {
  let best: (Hit & { readonly distance: number }) | undefined;
  knobs.forEach((place, knob) => {
    const halfWidth = Math.max(FINGER, knob === selected ? place.grown / 2 : 0);
    const [dx, dy] = [x - place.x, y - place.y];
    if (Math.abs(dx) > halfWidth || Math.abs(dy) > FINGER / 2) return;
    const distance = Math.hypot(dx, dy);
    if (!best || distance < best.distance) best = { knob, direction: dx < 0 ? -1 : 1, distance };
  });
  return best && { knob: best.knob, direction: best.direction };
}
