import type { QuantityId } from "@nn/notation";
import { allBeads, type Bead, type Surroundings, type Wire } from "./beads.ts";
import type { Pen } from "./items.ts";
import { stacked, type Writing } from "./writing.ts";

/** What a bead says: letter and number on one line, the same on two lines, or the number alone. */
export const FORMS = ["line", "stack", "number"] as const;
export type Form = (typeof FORMS)[number];

/** More beads of two lines than this would be a wall. */
const MOST_STACKED = 4;

/** If there are only letters, every form is the letter. What the drawing adds stands in the same bead. */
export const writingOf = (pen: Pen, id: QuantityId, form: Form): Writing => pen.noted(id, plainOf(pen, id, form));

function plainOf(pen: Pen, id: QuantityId, form: Form): Writing {
  const number = pen.number(id);
  if (!number) return pen.letter(id);
  if (form === "number") return number;
  return form === "line" ? pen.whole(id) : stacked(pen.letter(id), number);
}

/** Beads on all of these wires, in the form that says most of those with room. */
export function beadsOn(
  wires: readonly Wire[],
  around: Surroundings,
  pen: Pen,
): { readonly form: Form; readonly beads: readonly Bead[] } | undefined {
  for (const form of FORMS) {
    if (form === "stack" && wires.length > MOST_STACKED) continue;
    const wishes = wires.map((wire) => ({ wire, writing: writingOf(pen, wire.id, form) }));
    const beads = allBeads(wishes, around);
    if (beads) return { form, beads };
  }
  return undefined;
}
