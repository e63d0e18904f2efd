import { idOf, labelOf, shownNumber } from "@nn/notation";
import { captionAt } from "./caption.ts";
import { knobMarks } from "./knob-marks.ts";
import type { BoardLayout } from "./layout.ts";
import type { Mark } from "./marks.ts";
import { neuronMarks } from "./neuron-marks.ts";
import { type Related, relatedTo } from "./related.ts";
import type { Scenery } from "./scenery.ts";
import type { Snapshot } from "./snapshot.ts";
import { lockMarks, wireMarks } from "./wire-marks.ts";

/** A board at one moment: all that is drawn, in order, with texts last. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** Draws a board: places from the layout, numbers from the snapshot, and whatever is travelling between them. */
export function pictureOf(
  layout: BoardLayout,
  snapshot: Snapshot,
  scenery: Scenery,
  pulse: readonly Mark[] = [],
): Picture {
  const selected = layout.knobs[scenery.selected];
  // Only the third lamp, the factors, says which path is meant; the rest then steps back.
  const isLit = snapshot.signals[scenery.selected]?.lit === 3;
  const related = selected && isLit ? relatedTo(selected.parameter) : EVERYTHING;
  const marks = [
    ...layout.wires.flatMap((wire) => wireMarks(layout, wire, snapshot, related)),
    ...layout.neurons.flatMap((neuron) => neuronMarks(layout, neuron, snapshot, scenery, related)),
    ...costMarks(layout, snapshot, scenery),
    ...layout.locks.flatMap((lock) => lockMarks(layout, lock, snapshot)),
    ...pulse,
    ...layout.knobs.flatMap((place, knob) => knobMarks(layout, place, knob, snapshot, scenery)),
  ];
  const isText = ({ kind }: Mark) => kind === "text";
  return {
    width: layout.width,
    height: layout.height,
    marks: [...marks.filter((mark) => !isText(mark)), ...marks.filter(isText)],
  };
}

const EVERYTHING: Related = { neuron: () => true, wire: () => true };

function costMarks(layout: BoardLayout, snapshot: Snapshot, { fullCost, target, shape }: Scenery): readonly Mark[] {
  const { cost, measures } = layout;
  const [left, bottom] = [cost.x - measures.costWidth / 2, cost.y + cost.height / 2];
  const heightOf = (value: number) => cost.height * Math.min(1, value / fullCost);
  const bar = (height: number, tone: "cWash" | "cMark"): Mark => ({
    kind: "box",
    ...{ x: left, y: bottom - height, width: measures.costWidth, height, corner: 0, tone },
  });
  const value = snapshot.values.of(idOf.C);
  const at = bottom - heightOf(target);
  return [
    bar(cost.height, "cWash"),
    bar(heightOf(value), "cMark"),
    {
      kind: "line",
      from: { x: left - 3, y: at },
      to: { x: left + measures.costWidth + 3, y: at },
      width: 1.5,
      tone: "ink",
    },
    ...captionAt(cost.label, {
      symbol: measures.hasLetters ? labelOf(shape, idOf.C) : undefined,
      number: shownNumber(value),
      tone: "c",
      letterSize: measures.letter,
      numberSize: measures.number,
    }),
  ];
}
