import { idOf, type QuantityId } from "@nn/notation";
import type { Size } from "../size.ts";
import { acrossStage } from "./across.ts";
import type { Bead, Surroundings } from "./beads.ts";
import { boxesOf } from "./box.ts";
import type { NetworkContent } from "./content.ts";
import { downStage } from "./down.ts";
import { beadsOn } from "./forms.ts";
import { DENSE_FROM, type Frame, frameOf } from "./frame.ts";
import { invitationAt, STRIP_PX } from "./invitation.ts";
import { DETAILS, type Detail, type Pen, penFor } from "./items.ts";
import { layerOf } from "./layer-of.ts";
import type { PlacedWords, Stage } from "./stage.ts";

/** Where everything of a network stands while nothing is touched. */
export interface NetworkLayout extends Stage {
  readonly frame: Frame;
  readonly detail: Detail;
  readonly beads: readonly Bead[];
  /** Wires whose letter and number are shown when they are touched. */
  readonly onDemand: readonly QuantityId[];
  /** What the last line of the drawing says while nothing is touched; undefined where everything is written. */
  readonly invitation: PlacedWords | undefined;
}

/** Distances between neurons are tried in steps of so many pixels. */
const STEP = 10;

/** So much height may be spent on letters in all beads, px a neuron. */
const FOR_LETTERS = 40;

/**
 * Lays a network out so that no writing meets another, or a wire that is not its own. It says as much as there is room
 * for, first of all the weights, and goes from left to right if it can say as much that way.
 */
export function networkLayout(content: NetworkContent, size: Size): NetworkLayout {
  const frame = frameOf(size, content);
  // What a drawing adds stands beside the numbers where there is room, or else below them.
  const contents = content.noteOf ? [content, { ...content, hasNotesBelow: true }] : [content];
  for (const isWhole of [true, false])
    for (const detail of DETAILS)
      for (const way of [acrossStage, downStage])
        for (const written of contents) {
          const best = smallest(written, frame, detail, way, isWhole);
          if (best) return best;
        }
  throw new RangeError(`a network of ${content.sizes.join("-")} has no room on ${size} paper`);
}

type Way = (content: NetworkContent, frame: Frame, detail: Detail, pitch: number) => Stage | undefined;

/** Letters carry their layers but where columns stand close: there a line below names the layers. */
export const hasLayersIn = ({ isDownwards }: Stage, { size }: Frame): boolean => size !== "narrow" || isDownwards;

/**
 * The smallest drawing of one kind that has room for all captions and, if it is to be whole, for beads on all wires but
 * those of dense layers.
 */
function smallest(
  content: NetworkContent,
  frame: Frame,
  detail: Detail,
  way: Way,
  isWhole: boolean,
): NetworkLayout | undefined {
  const showsNumbers = content.numberOf(idOf.C) !== undefined;
  let first: number | undefined;
  let second: NetworkLayout | undefined;
  for (let pitch = frame.smallestPitch; pitch <= frame.largestPitch; pitch += STEP) {
    if (second && first !== undefined && pitch > first + FOR_LETTERS) break;
    const stage = way(content, frame, detail, pitch);
    if (!stage) continue;
    first ??= pitch;
    const gaps = beadsBetween(content, stage, frame, penFor(content, frame, detail, hasLayersIn(stage, frame)));
    if (isWhole && gaps.some(({ isDense, found }) => !isDense && !found)) continue;
    const onDemand = gaps.flatMap(({ wires, found }) => (found ? [] : wires.map(({ id }) => id)));
    const hasStrip = onDemand.length > 0 || detail !== "full";
    const height = stage.height + (hasStrip ? STRIP_PX : 0);
    const layout: NetworkLayout = {
      ...stage,
      height,
      frame,
      detail,
      beads: gaps.flatMap(({ found }) => found?.beads ?? []),
      onDemand,
      invitation: hasStrip ? invitationAt(height, showsNumbers) : undefined,
    };
    const isBest = gaps.every(({ isDense, found }) => (found ? found.form !== "number" : isDense && showsNumbers));
    if (isBest) return layout;
    second ??= layout;
  }
  return second;
}

/** The wires of each layer, and beads for all of them, unless they are too many to say a number each, or have no room. */
function beadsBetween({ numberOf, isQuiet }: NetworkContent, stage: Stage, frame: Frame, pen: Pen) {
  const showsNumbers = numberOf(idOf.C) !== undefined;
  const around = surroundingsOf(stage, frame);
  const boxes = [...around.boxes];
  return [...new Set(stage.wires.map(({ id }) => layerOf(id)))].map((layer) => {
    const wires = stage.wires.filter(({ id }) => layerOf(id) === layer);
    const isDense = isQuiet || wires.length >= DENSE_FROM;
    const found = isDense && showsNumbers ? undefined : beadsOn(wires, { ...around, boxes }, pen);
    // Where columns stand close, a bead may reach over into the next gap.
    boxes.push(...boxesOf(found?.beads ?? []));
    return { wires, isDense, found };
  });
}

export const surroundingsOf = (
  { wires, captions, targets, words, cost, neurons, width, height }: Stage,
  { beadPadding }: Frame,
): Surroundings => ({
  wires,
  boxes: boxesOf([...captions, ...targets, ...words, cost.caption]),
  circles: neurons,
  bounds: { left: 0, top: 0, right: width, bottom: height },
  padding: beadPadding,
});
