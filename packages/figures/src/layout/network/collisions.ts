import type { Point } from "../ring.ts";
import type { Box } from "./box.ts";
import type { NetworkLayout } from "./network-layout.ts";
import type { Touched } from "./touched.ts";

/** A writing as a reader sees it: where it is, and the one wire that it may cover. */
interface Label {
  readonly name: string;
  readonly box: Box;
  readonly on: string | undefined;
}

/**
 * What makes a drawing hard to read: two writings that overlap, or one that covers a neuron or a wire not its own, or
 * one that leaves the paper. This uses nothing of the layout: a rule checked by its own measure would not be checked.
 */
export function collisionsIn(
  layout: NetworkLayout,
  { beads, strip }: Pick<Touched, "beads" | "strip">,
): readonly string[] {
  const invitation = strip.length === 0 ? [layout.invitation ?? []].flat() : [];
  const labels: readonly Label[] = [
    ...[...layout.captions, layout.cost.caption, ...strip].map(({ id, box }) => ({ name: id, box, on: undefined })),
    ...layout.targets.map(({ caption, box }) => ({ name: caption.id, box, on: undefined })),
    ...[...layout.words, ...invitation].map(({ box }) => ({ name: "words", box, on: undefined })),
    ...[...layout.beads, ...beads].map(({ id, box }) => ({ name: id, box, on: id })),
  ];
  return labels.flatMap((label, at) => [
    ...labels
      .slice(0, at)
      .filter(({ box }) => overlap(label.box, box))
      .map(({ name }) => `${label.name} overlaps ${name}`),
    ...layout.wires
      .filter(({ id, from, to, half }) => id !== label.on && distance(label.box, from, to) < half)
      .map(({ id }) => `${label.name} cuts ${id}`),
    ...layout.neurons
      .filter(({ x, y, radius }) => toBox(label.box, { x, y }) < radius)
      .map(({ layer, index }) => `${label.name} lies on neuron ${index} of layer ${layer}`),
    ...(isInside(label.box, layout) ? [] : [`${label.name} leaves the paper`]),
  ]);
}

const overlap = (a: Box, b: Box): boolean =>
  Math.min(a.right, b.right) > Math.max(a.left, b.left) && Math.min(a.bottom, b.bottom) > Math.max(a.top, b.top);

const isInside = ({ left, top, right, bottom }: Box, { width, height }: NetworkLayout): boolean =>
  left >= 0 && top >= 0 && right <= width && bottom <= height;

/** The distance from a box to a line: 0 if the line enters it, or else from the nearest corner or end. */
function distance(box: Box, from: Point, to: Point): number {
  if (enters(box, from, to)) return 0;
  const { left, top, right, bottom } = box;
  const corners = [left, right].flatMap((x) => [top, bottom].map((y) => ({ x, y })));
  return Math.min(toBox(box, from), toBox(box, to), ...corners.map((corner) => toLine(corner, from, to)));
}

const toBox = ({ left, top, right, bottom }: Box, { x, y }: Point): number =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));

function toLine({ x, y }: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const share = Math.min(1, Math.max(0, ((x - from.x) * dx + (y - from.y) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(from.x + share * dx - x, from.y + share * dy - y);
}

/** Cuts a line off at each edge in turn, so that what is left is inside. */
function enters({ left, top, right, bottom }: Box, from: Point, to: Point): boolean {
  let [first, last] = [0, 1];
  for (const [at, step, low, high] of [
    [from.x, to.x - from.x, left, right],
    [from.y, to.y - from.y, top, bottom],
  ] as const) {
    if (step === 0) {
      if (at < low || at > high) return false;
      continue;
    }
    const [enter, leave] = [(low - at) / step, (high - at) / step].sort((a, b) => a - b) as [number, number];
    [first, last] = [Math.max(first, enter), Math.min(last, leave)];
  }
  return first <= last;
}
