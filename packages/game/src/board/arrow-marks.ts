import { idOf, type Label, labelOf, shownNumber } from "@nn/notation";
import { type ArrowPlace, arrowBox, arrowPlaces } from "./arrow-places.ts";
import { captionAt, symbolAt } from "./caption.ts";
import { nameBox } from "./knob-names.ts";
import type { BoardLayout } from "./layout.ts";
import type { Mark } from "./marks.ts";
import type { Moment } from "./moment.ts";
import { airAround, boxAround } from "./room.ts";
import type { Signal } from "./snapshot.ts";

/** The arrow of a knob whose first lamp is lit, where there is room for it. */
export function arrowMarks({ layout, scenery, snapshot }: Moment, knob: number): readonly Mark[] {
  const signal = snapshot.signals[knob];
  if (signal?.sign === undefined || scenery.isSolved) return [];
  const at = arrowPlaces(layout)[knob];
  if (!at || !hasArrow(layout, knob, scenery.selected)) return [];
  return arrow(at, signal, labelOf(scenery.shape, idOf.C));
}

/** A closed knob has its arrow where there is room for it, off other knobs and the one that is open with its name and arrow. */
function hasArrow(layout: BoardLayout, knob: number, selected: number): boolean {
  const { knobs, knobSize } = layout;
  const arrows = arrowPlaces(layout);
  const [own, other, open] = [arrows[knob], arrows[selected], knobs[selected]];
  // Where there is no room for it, the bench says it, too.
  if (!own || own.isCramped) return false;
  if (!open || !other || knob === selected) return true;
  const taken = [boxAround(open.open, knobSize.open), arrowBox(other), ...(open.name ? [nameBox(open.name)] : [])];
  return airAround(arrowBox(own), taken) >= 0;
}

const SHORTEST = 15;
const LONGEST = 22;
/** Until its size is known, an arrow has this length. */
const UNKNOWN = 16;
const PER_UNIT = 160;

/** How far the letter and its arrow stand from the middle between them. */
const APART = 7;

/** C↑ means that raising the knob raises the cost. No effect is a short bar. Without its letter it would say where to turn. */
function arrow(at: ArrowPlace, { sign, slope }: Signal, cost: Label): readonly Mark[] {
  if (sign === undefined) return [];
  const { y, number } = at;
  const x = at.x + APART;
  const letter = symbolAt({ x: at.x - APART, y: y + 5, align: "middle" }, cost, "c", 15);
  const length = slope === undefined ? UNKNOWN : Math.max(SHORTEST, Math.min(LONGEST, Math.abs(slope) * PER_UNIT));
  const [tail, tip] = [y + (sign * length) / 2, y - (sign * length) / 2];
  const neck = tip + sign * 9;
  const body: readonly Mark[] =
    sign === 0
      ? [{ kind: "line", from: { x: x - 7, y }, to: { x: x + 7, y }, width: 3, tone: "cMark" }]
      : [
          { kind: "line", from: { x, y: tail }, to: { x, y: neck }, width: 3, tone: "cMark" },
          {
            kind: "shape",
            points: [
              { x, y: tip },
              { x: x - 6, y: neck },
              { x: x + 6, y: neck },
            ],
            tone: "cMark",
          },
        ];
  if (slope === undefined || !number) return [...letter, ...body];
  const caption = { number: shownNumber(slope), tone: "c", letterSize: 16, numberSize: 16, weight: 600 } as const;
  return [...letter, ...body, ...captionAt(number, caption)];
}
