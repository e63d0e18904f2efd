import { descentPath, type NudgeLevel, type Play, readingOf } from "@nn/level-kit";
import type { Frame } from "../board/frame.ts";
import { laterMarks } from "../board/later-marks.ts";
import { type BoardLayout, layoutBoard } from "../board/layout.ts";
import type { Mark, TextMark } from "../board/marks.ts";
import { pictureOf } from "../board/picture.ts";
import { planOf } from "../board/plan.ts";
import { airBetween, type Box, boxAround } from "../board/room.ts";
import { sceneryOf } from "../board/scenery.ts";
import { snapshotOf } from "../board/snapshot.ts";
import { isFogged } from "../modes/fogged.ts";
import type { Shows } from "../shows.ts";

/** A stage as somebody sees it, with one knob after the other in hand. */
export interface Seen {
  readonly level: NudgeLevel;
  readonly shows: Shows;
  readonly frame: Frame;
  readonly play: Play;
  readonly selected: readonly number[];
}

/**
 * What cannot be read of the labels on a stage: those that lie on another, on a bead, a glass, a padlock, or on what the
 * examples see, and those that are not all on the stage. Found in the marks that are drawn, not in the places that were
 * given to them.
 */
export function labelFaults({ level, shows, frame, play, selected }: Seen): readonly string[] {
  const isSolved = readingOf(play).solved;
  const plan = planOf(level, shows);
  const layout = layoutBoard(isSolved ? { ...plan, examples: 1, isWon: true } : plan, frame);
  const scenery = {
    ...sceneryOf(level, shows),
    later: laterMarks,
    ...{ isSolved, isFogged: isFogged({ play }) },
    ...(isSolved && { descent: descentPath(level, play.at) }),
  };
  return selected.flatMap((knob) => {
    const { layers } = pictureOf(layout, snapshotOf(play, 0), { ...scenery, selected: knob });
    const held = isSolved ? undefined : knob;
    return faultsAmong(labelsOf(layers.flat()), thingsOn(layout, held), frame);
  });
}

function faultsAmong(labels: readonly Label[], things: readonly Thing[], { width, height }: Frame): readonly string[] {
  return labels.flatMap(({ text, box }, at) => {
    const isInside = things.some(({ holds }) => holds && isMiddle(box, holds));
    const isOff = box.left < 0 || box.top < 0 || box.right > width || box.bottom > height;
    return [
      ...labels.slice(at + 1).flatMap((other) => (isOn(box, other.box) ? [`${text} on ${other.text}`] : [])),
      ...things.flatMap((thing) => (!isInside && isOn(box, thing.box) ? [`${text} on ${thing.name}`] : [])),
      ...(isOff ? [`${text} off the stage`] : []),
    ];
  });
}

/** Two boxes may touch, but not more. */
const isOn = (one: Box, other: Box) => airBetween(one, other) < -1;

const isMiddle = (one: Box, other: Box) =>
  Math.abs(one.left + one.right - other.left - other.right) < 2 &&
  Math.abs(one.top + one.bottom - other.top - other.bottom) < 6;

interface Label {
  readonly text: string;
  readonly box: Box;
  readonly last: TextMark["face"];
}

/** A letter, its indices and its number are one label. */
function labelsOf(marks: readonly Mark[]): readonly Label[] {
  const labels: Label[] = [];
  for (const mark of marks) {
    if (mark.kind !== "text") continue;
    const box = boxOf(mark);
    const label = labels.at(-1);
    const follows = label && Math.abs(box.left - label.box.right) < 12 && Math.abs(box.bottom - label.box.bottom) < 12;
    const isPart = mark.face === "index" || (mark.face === "number" && label?.last !== "number" && follows);
    if (!label || !isPart) labels.push({ text: mark.text, box, last: mark.face });
    else labels.splice(-1, 1, { text: `${label.text} ${mark.text}`, box: around(label.box, box), last: mark.face });
  }
  return labels;
}

const around = (one: Box, other: Box): Box => ({
  left: Math.min(one.left, other.left),
  right: Math.max(one.right, other.right),
  top: Math.min(one.top, other.top),
  bottom: Math.max(one.bottom, other.bottom),
});

/** Advance widths in em, as the fonts have them; of all other signs, that of a figure or a little more. */
const WIDTHS: Readonly<Record<string, number>> = {
  ...{ ".": 0.25, ",": 0.28, " ": 0.2, "(": 0.39, ")": 0.39 },
  ...{ i: 0.25, l: 0.26, r: 0.35, t: 0.34, w: 0.77, C: 0.79 },
};
const FIGURE = 0.52;
/** From the top of a figure to its foot, in em. */
const HEIGHT = 0.68;

function boxOf({ text, x, y, size, align }: TextMark): Box {
  const width = [...text].reduce((sum, sign) => sum + (WIDTHS[sign] ?? FIGURE), 0) * size;
  const left = align === "middle" ? x - width / 2 : align === "end" ? x - width : x;
  return { left, right: left + width, top: y - size * HEIGHT, bottom: y };
}

interface Thing {
  readonly name: string;
  readonly box: Box;
  /** A bead, which has a label of its own in its middle. */
  readonly holds?: Box;
}

function thingsOn(layout: BoardLayout, selected: number | undefined): readonly Thing[] {
  const { knobs, knobSize, neurons, ring, locks, parts } = layout;
  const held = selected === undefined ? undefined : knobs[selected];
  const open = held && { name: `the open ${held.parameter}`, box: boxAround(held.open, knobSize.open) };
  const beads = knobs
    .filter((knob) => knob !== held)
    .map((knob) => ({ name: knob.parameter as string, box: boxAround(knob, knobSize.bead) }))
    // Of what lies under the open knob nothing is seen.
    .filter(({ box }) => !open || airBetween(box, open.box) >= 0);
  const glasses = neurons.map(({ layer, index, ...middle }) => ({
    name: `the glass ${layer}.${index}`,
    // The square inside: corners of a box around a disc are paper.
    box: boxAround(middle, { width: 1.5 * ring, height: 1.5 * ring }),
  }));
  const padlocks = locks.map((lock) => ({ name: "a padlock", box: boxAround(lock, { width: 14, height: 16 }) }));
  const { view } = parts;
  const seen = selected === undefined || !view ? [] : [view];
  return [
    ...[...beads, ...(open ? [open] : [])].map((thing) => ({ ...thing, holds: thing.box })),
    ...[...glasses, ...padlocks],
    // Under its line, a curve has the name of its input.
    ...seen.map(({ x, y, width, height }) => ({
      name: "what the examples see",
      box: { left: x, right: x + width, top: y, bottom: y + height - 18 },
    })),
    ...(selected === undefined ? [] : parts.examples).map((glass) => ({
      name: "an example",
      box: boxAround(glass, { width: 26, height: 26 }),
    })),
  ];
}
