import { parseParameterName } from "@nn/core";
import { labelOf, shownNumber } from "@nn/notation";
import { captionAt } from "./caption.ts";
import type { BoardLayout } from "./layout.ts";
import type { Mark } from "./marks.ts";
import { PILL, SELECTED_PILL } from "./measures.ts";
import type { KnobPlace } from "./places.ts";
import type { Scenery } from "./scenery.ts";
import type { Signal, Snapshot } from "./snapshot.ts";
import type { Tone } from "./tones.ts";

/** A pill with − and +, its name and number, and what its lamps show. */
export function knobMarks(
  layout: BoardLayout,
  place: KnobPlace,
  knob: number,
  snapshot: Snapshot,
  scenery: Scenery,
): readonly Mark[] {
  const isBias = parseParameterName(place.parameter).kind === "bias";
  const [text, mark]: readonly [Tone, Tone] = isBias ? ["b", "bMark"] : ["w", "wMark"];
  const { measures } = layout;
  const label = captionAt(place.label, {
    symbol: measures.hasLetters ? labelOf(scenery.shape, place.parameter) : undefined,
    number: shownNumber(snapshot.values.of(place.parameter), scenery.decimals[knob] ?? 2),
    tone: text,
    letterSize: measures.letter,
    numberSize: measures.number,
  });
  return [
    ...pillMarks(place, knob === scenery.selected, text, mark),
    ...arrowMarks(place, snapshot.signals[knob] ?? { lit: 0 }, text, mark),
    // The label of a bias belongs to its square and is drawn with it.
    ...(isBias ? [] : label),
  ];
}

function pillMarks({ x, y, grown }: KnobPlace, isSelected: boolean, text: Tone, mark: Tone): readonly Mark[] {
  const width = isSelected ? grown : PILL.width;
  const height = isSelected ? SELECTED_PILL.height : PILL.height;
  const outline = isSelected ? 2 : 1.5;
  const box = (grow: number, stroke: number, tone: Tone): Mark => ({
    kind: "box",
    ...{ x: x - width / 2 - grow, y: y - height / 2 - grow, width: width + 2 * grow, height: height + 2 * grow },
    ...{ corner: height / 2 + grow, tone, outline: { width: stroke, fill: "paper" } },
  });
  const quarter = width / 4;
  const line = (x1: number, y1: number, x2: number, y2: number, stroke: number, tone: Tone): Mark => ({
    kind: "line",
    ...{ from: { x: x1, y: y1 }, to: { x: x2, y: y2 }, width: stroke, tone },
  });
  return [
    ...(isSelected ? [box(6, 2, "focus")] : []),
    box(0, outline, mark),
    line(x, y - height / 2, x, y + height / 2, isSelected ? 1.5 : 1, mark),
    line(x - quarter - 5, y, x - quarter + 5, y, 2, text),
    line(x + quarter - 5, y, x + quarter + 5, y, 2, text),
    line(x + quarter, y - 5, x + quarter, y + 5, 2, text),
  ];
}

const ARROW = 17;

/** Up means that raising the knob raises the cost. No effect is a short bar. */
function arrowMarks({ arrow }: KnobPlace, { sign, slope }: Signal, text: Tone, mark: Tone): readonly Mark[] {
  if (sign === undefined) return [];
  const { x, y, number } = arrow;
  const tip = y - sign * ARROW;
  const neck = y - sign * (ARROW - 10);
  const body: readonly Mark[] =
    sign === 0
      ? [{ kind: "line", from: { x: x - 7, y }, to: { x: x + 7, y }, width: 4, tone: mark }]
      : [
          { kind: "line", from: { x, y: y + sign * ARROW }, to: { x, y: neck }, width: 4, tone: mark },
          {
            kind: "shape",
            points: [
              { x, y: tip },
              { x: x - 7.2, y: neck },
              { x: x + 7.2, y: neck },
            ],
            tone: mark,
          },
        ];
  if (slope === undefined) return body;
  const size = { number: shownNumber(slope), tone: text, letterSize: 13, numberSize: 13 };
  return [...body, ...captionAt(number, size)];
}
