import { labelOf, shownNumber } from "@nn/notation";
import { words } from "../words.en.ts";
import { symbolAt } from "./caption.ts";
import type { Mark } from "./marks.ts";
import type { Moment } from "./moment.ts";
import type { KnobPlace, Point } from "./places.ts";
import { boxAround } from "./room.ts";
import type { Tone } from "./tones.ts";
import { isUnderOpen } from "./under-open.ts";

/** What the number of a bead covers. */
const NUMBER = { width: 38, height: 14 } as const;

/** A bead with its number; the chosen one opens to − and +, says its name, and shows what its lamps know. */
export function knobMarks(moment: Moment, knob: number): readonly Mark[] {
  const { layout, scenery, snapshot, shake, pull } = moment;
  const place = layout.knobs[knob] as KnobPlace;
  const isOpen = knob === scenery.selected && !scenery.isSolved;
  const pulled = pull?.parameter === place.parameter ? pull.by : undefined;
  const { x, y, along } = isOpen ? place.open : place;
  const share = 4 * along * (1 - along);
  const at = { x: x + (isOpen ? shake : 0) + (pulled?.x ?? 0) * share, y: y + (pulled?.y ?? 0) * share };
  const [text, mark]: readonly [Tone, Tone] = place.isBias ? ["b", "bMark"] : ["w", "wMark"];
  if (layout.isCrowded && !isOpen)
    return [
      { kind: "disc", ...at, r: layout.knobSize.bead.width / 2, tone: "paper" },
      { kind: "disc", ...at, r: layout.knobSize.bead.width / 2 - 1.5, tone: mark },
    ];
  const isFirst = !scenery.shows.trail;
  const hasHalves = isOpen && layout.knobSize.half > 0;
  const size = hasHalves ? (isFirst && layout.frame.kind !== "low" ? 22 : 17) : layout.frame.kind === "low" ? 14 : 15;
  const isReadable = isOpen || !isUnderOpen(layout, scenery, [boxAround(at, NUMBER)]);
  const number: readonly Mark[] = isReadable
    ? [
        {
          kind: "text",
          ...{ x: at.x, y: at.y + size * 0.35, align: "middle", face: "number", size, weight: isOpen ? 600 : 500 },
          text: shownNumber(snapshot.values.of(place.parameter), scenery.decimals[knob] ?? 2),
          tone: text,
        },
      ]
    : [];
  return [
    ...capsule(moment, at, isOpen, mark),
    ...(hasHalves ? halves(moment, at, { text, mark }) : []),
    ...number,
    ...(isOpen && place.name
      ? symbolAt(place.name, labelOf(scenery.shape, place.parameter), text, isFirst ? 24 : 19)
      : []),
    ...(isFirst && hasHalves && snapshot.trail.ink === 0
      ? invitation(place, layout.frame.kind === "low" ? 46 : 72)
      : []),
    ...(scenery.later?.arrowMarks(moment, knob) ?? []),
  ];
}

/** Until the first nudge, the first level says what can be done. */
const invitation = ({ open }: KnobPlace, below: number): readonly Mark[] => [
  {
    kind: "text",
    text: words.board.invitation,
    ...{ x: open.x, y: open.y + below, align: "middle", face: "number", size: 18, tone: "inkSoft" },
  },
];

function capsule({ layout: { knobSize } }: Moment, { x, y }: Point, isOpen: boolean, mark: Tone): readonly Mark[] {
  const { width, height } = isOpen ? knobSize.open : knobSize.bead;
  const box = (grow: number, stroke: number, tone: Tone): Mark => ({
    kind: "box",
    ...{ x: x - width / 2 - grow, y: y - height / 2 - grow, width: width + 2 * grow, height: height + 2 * grow },
    ...{ corner: height / 2 + grow, tone, outline: { width: stroke, fill: "paper" } },
  });
  return isOpen ? [box(5, 2, "focus"), box(0, 1.5, mark)] : [box(0, 1.5, mark)];
}

interface KnobTones {
  readonly text: Tone;
  readonly mark: Tone;
}

function halves({ layout: { knobSize } }: Moment, { x, y }: Point, tones: KnobTones): readonly Mark[] {
  const { open, half } = knobSize;
  const [left, right] = [x - open.width / 2, x + open.width / 2];
  const [top, bottom] = [y - open.height / 2, y + open.height / 2];
  const line = (x1: number, y1: number, x2: number, y2: number, width: number, tone: Tone): Mark => ({
    kind: "line",
    ...{ from: { x: x1, y: y1 }, to: { x: x2, y: y2 }, width, tone },
  });
  const reach = half > 50 ? 7.5 : 5.5;
  const [minus, plus] = [left + half / 2 + 2, right - half / 2 - 2];
  return [
    line(left + half, top, left + half, bottom, 1, tones.mark),
    line(right - half, top, right - half, bottom, 1, tones.mark),
    line(minus - reach, y, minus + reach, y, 2.25, tones.text),
    line(plus - reach, y, plus + reach, y, 2.25, tones.text),
    line(plus, y - reach, plus, y + reach, 2.25, tones.text),
  ];
}
