import { idOf, parseQuantityName, type QuantityId } from "@nn/notation";
import { type Bead, mostBeads } from "./beads.ts";
import { type Caption, captionAt, widthOf } from "./caption.ts";
import type { NetworkContent } from "./content.ts";
import { FORMS, writingOf } from "./forms.ts";
import { isChain } from "./frame.ts";
import { penFor } from "./items.ts";
import { hasLayersIn, type NetworkLayout, surroundingsOf } from "./network-layout.ts";
import type { PlacedNeuron } from "./stage.ts";

/** What a drawing says beyond its usual writings while something in it is touched, focused or mentioned. */
export interface Touched {
  /** Letter and number on the touched wires, or the number alone, as far as there is room. */
  readonly beads: readonly Bead[];
  /** The neurons at both ends of every touched wire; none in a chain, where nobody asks. */
  readonly ends: readonly PlacedNeuron[];
  /** What is touched but not fully written in the drawing, in the line below it. */
  readonly strip: readonly Caption[];
}

const NOTHING: Touched = { beads: [], ends: [], strip: [] };

/** Between two writings of the strip, px. */
const SPACE = 18;

/** Says what is lit, without covering anything that the drawing already says. */
export function touched(layout: NetworkLayout, content: NetworkContent, lit: readonly QuantityId[]): Touched {
  if (lit.length === 0) return NOTHING;
  const ends = isChain(content.sizes) ? [] : endsOf(layout, lit);
  if (!layout.invitation) return { ...NOTHING, ends };
  const beads = beadsFor(layout, content, lit);
  const isSaid = saidIn(layout, beads, content);
  const pen = penFor(content, layout.frame, "full", true);
  const wanted = [...lit, ...(lit.length === 1 ? ends.map(({ layer, index }) => idOf.a(layer, index)) : [])];
  const strip: Caption[] = [];
  let left = 0;
  for (const id of wanted) {
    const item = pen.item(id);
    if (!item || isSaid(id)) continue;
    const caption = captionAt(item, left, layout.invitation.at.y - item.writing.ascent);
    if (caption.box.right > layout.width) break;
    strip.push(caption);
    left += widthOf(item) + SPACE;
  }
  return { beads, ends, strip };
}

/** Beads on the lit wires: letter and number on one line if there is room, or on two, or else the number alone. */
function beadsFor(layout: NetworkLayout, content: NetworkContent, lit: readonly QuantityId[]): readonly Bead[] {
  const pen = penFor(content, layout.frame, layout.detail, hasLayersIn(layout, layout.frame));
  const around = surroundingsOf(layout, layout.frame);
  const wires = layout.wires.filter(({ id }) => layout.onDemand.includes(id) && lit.includes(id));
  const placed: Bead[] = [];
  for (const form of FORMS) {
    const left = wires.filter(({ id }) => !placed.some((bead) => bead.id === id));
    const boxes = [...around.boxes, ...[...layout.beads, ...placed].map(({ box }) => box)];
    const wishes = left.map((wire) => ({ wire, writing: writingOf(pen, wire.id, form) }));
    placed.push(...mostBeads(wishes, { ...around, boxes }));
  }
  return placed;
}

/** The neurons that the lit wires join. */
function endsOf({ neurons }: NetworkLayout, lit: readonly QuantityId[]): readonly PlacedNeuron[] {
  const joined = lit.flatMap((id) => {
    const name = parseQuantityName(id);
    return name.kind === "weight"
      ? [
          [name.layer - 1, name.k],
          [name.layer, name.j],
        ]
      : [];
  });
  return neurons.filter(({ layer, index }) => joined.some(([l, i]) => l === layer && i === index));
}

/** Whether the drawing shows the letter of a quantity, and its number if it has one. */
function saidIn(
  { captions, targets, cost, beads }: NetworkLayout,
  more: readonly Bead[],
  { numberOf }: NetworkContent,
): (id: QuantityId) => boolean {
  const written = [...captions, ...targets.map(({ caption }) => caption), cost.caption, ...beads, ...more];
  return (id) => {
    const pieces = written.find((writing) => writing.id === id)?.writing.pieces ?? [];
    const hasNumber = pieces.some((piece) => piece.number !== undefined) || numberOf(id) === undefined;
    return hasNumber && pieces.some(({ face }) => face === "math");
  };
}
