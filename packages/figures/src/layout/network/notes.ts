import type { QuantityId } from "@nn/notation";
import { sweepSteps } from "../../model/sweep.ts";
import type { Point } from "../ring.ts";
import type { Bead } from "./beads.ts";
import type { NetworkContent } from "./content.ts";
import type { NetworkLayout } from "./network-layout.ts";

/** Where a drawing sets the number that it adds to a quantity: left end of its baseline, and its width. */
export interface PlacedNote extends Point {
  readonly id: QuantityId;
  readonly width: number;
}

/** The same network with room for the sensitivity of everything that the sweep backwards reaches. */
export function withSensitivities(content: NetworkContent, widest: string): NetworkContent {
  const swept = new Set(sweepSteps(content.sizes).flatMap(({ ids }) => ids));
  return { ...content, noteOf: (id) => (swept.has(id) ? widest : undefined) };
}

/** Left end of a bead's first baseline. */
export const startOf = ({ writing, at }: Bead): Point => ({
  x: at.x - writing.width / 2,
  y: at.y + (writing.ascent - writing.descent) / 2,
});

/** The places of all of them. */
export function placedNotes({ captions, beads }: NetworkLayout): readonly PlacedNote[] {
  const written = [...captions, ...beads.map((bead) => ({ ...bead, at: startOf(bead) }))];
  return written.flatMap(({ id, writing: { note }, at }) =>
    note ? [{ id, x: at.x + note.x, y: at.y + note.y, width: note.width }] : [],
  );
}
