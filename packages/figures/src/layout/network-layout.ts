import { idOf, type QuantityId } from "@nn/notation";
import type { CostPlace, Row } from "./chain-layout.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A neuron, or an input in layer 0, and where its texts stand. */
export interface PlacedNeuron {
  readonly layer: number;
  readonly index: number;
  readonly x: number;
  readonly row: Row;
}

/** A weight's line from the middle of one neuron to that of another, and the middle of its label. */
export interface Wire {
  readonly id: QuantityId;
  readonly from: Point;
  readonly to: Point;
  readonly label: Point;
  /** False where there is room for the number alone. */
  readonly hasLetters: boolean;
}

/** Where everything of a network with several neurons to a layer stands: columns from the inputs to the cost. */
export interface NetworkLayout {
  readonly width: number;
  readonly height: number;
  readonly neurons: readonly PlacedNeuron[];
  readonly wires: readonly Wire[];
  readonly cost: CostPlace;
  /** x of each layer. */
  readonly columns: readonly number[];
}

export type NetworkSize = "medium" | "narrow";

const FRAMES = {
  medium: { width: 560, first: 44, last: 416, cost: 534, disc: 21, ring: 27, pitch: 140, top: 62, bottom: 80 },
  narrow: { width: 320, first: 24, last: 226, cost: 308, disc: 14, ring: 19, pitch: 108, top: 46, bottom: 62 },
} as const;

/**
 * Lays a network out.
 * @param sizes  [inputs, n¹, n², …], at least two of them
 */
export function networkLayout(sizes: readonly number[], size: NetworkSize): NetworkLayout {
  const { width, first, last, cost, disc, ring, pitch, top, bottom } = FRAMES[size];
  const tallest = Math.max(...sizes);
  const height = top + (tallest - 1) * pitch + bottom + (size === "narrow" ? LAYER_LINE : 0);
  const middle = top + ((tallest - 1) * pitch) / 2;
  const gap = (last - first) / (sizes.length - 1);
  const neurons = sizes.flatMap((count, layer) =>
    Array.from({ length: count }, (_, index): PlacedNeuron => {
      const axis = middle + (index - (count - 1) / 2) * pitch;
      return { layer, index, x: first + gap * layer, row: rowAt(axis, size, disc, ring) };
    }),
  );
  const at = (layer: number, index: number): Point => {
    const neuron = neurons.find((placed) => placed.layer === layer && placed.index === index);
    if (!neuron) throw new RangeError(`layer ${layer} has no neuron ${index}`);
    return { x: neuron.x, y: neuron.row.axis };
  };
  const wires = sizes.slice(1).flatMap((count, before) => {
    const lines = Array.from({ length: count }, (_, j) => j).flatMap((j) =>
      Array.from({ length: sizes[before] ?? 0 }, (_, k) => ({
        id: idOf.w(before + 1, j, k),
        from: at(before, k),
        to: at(before + 1, j),
      })),
    );
    const hasLetters = size === "medium" || (gap >= LETTERED_GAP && lines.length <= MOST_LETTERED);
    const flatness = hasLetters ? FLATNESS.medium : FLATNESS.narrow;
    const texts = neurons
      .filter(({ layer }) => layer === before || layer === before + 1)
      .flatMap(({ x, row }) => [row.activationY, row.weightedSumY, row.biasY].map((y) => ({ x, y: y - 5 })));
    return labelled(lines, ring, flatness, texts).map((wire) => ({ ...wire, hasLetters }));
  });
  const columns = sizes.map((_, layer) => first + gap * layer);
  return { width, height, columns, neurons, wires, cost: costAt(cost, middle, size, sizes.at(-1) ?? 1) };
}

const rowAt = (axis: number, size: NetworkSize, disc: number, ring: number): Row => ({
  size,
  axis,
  inputRadius: disc,
  discRadius: disc,
  ringRadius: ring,
  activationY: axis - ring - (size === "narrow" ? 9 : 14),
  weightedSumY: axis + ring + (size === "narrow" ? 16 : 20),
  biasY: axis + ring + (size === "narrow" ? 30 : 38),
  decimals: size === "narrow" ? 2 : 3,
  hasLayers: size !== "narrow",
});

/** Targets stand beside the outputs: with an even number of them there is more room above a shorter bar. */
function costAt(x: number, middle: number, size: NetworkSize, outputs: number): CostPlace {
  const half = outputs % 2 === 0 ? 22 : 34;
  const y = outputs % 2 === 0 ? middle - half - 8 : middle + half + (size === "narrow" ? 18 : 22);
  const width = size === "narrow" ? 9 : 11;
  return { x, y: middle - half, width, height: 2 * half, label: { x: FRAMES[size].width, y, anchor: "end" } };
}

/** From here on more room is of no use. */
const ENOUGH_PX = 24;

type Line = Omit<Wire, "label" | "hasLetters">;

/** Shares of the way at which a label may stand, the most natural first. */
const SHARES = [0.5, 0.36, 0.64, 0.28, 0.72, 0.43, 0.57, 0.2, 0.8];

/** On narrow paper letters have no room for their layer; a line below the drawing names the layers instead. */
export const LAYER_LINE = 22;

/** From this distance between two columns on, px, and for so few lines between them, a label has room for letter and number on narrow paper too. */
const LETTERED_GAP = 90;
const MOST_LETTERED = 4;

/** A label is that much wider than it is high. */
const FLATNESS = { medium: 5.2, narrow: 2.2 } as const;

/**
 * Gives every line of one gap a place for its label, each as far from the labels before it and from the other lines as
 * the shares allow: lines of a full layer cross, and labels in the middle of all of them would stand on each other.
 */
function labelled(
  lines: readonly Line[],
  clear: number,
  flatness: number,
  texts: readonly Point[],
): readonly Omit<Wire, "hasLetters">[] {
  const placed: Omit<Wire, "hasLetters">[] = [];
  for (const line of lines) {
    const [best] = SHARES.map((share) => {
      const label = between(line, share, clear);
      const fromLabels = [...placed.map((wire) => wire.label), ...texts].map(({ x, y }) =>
        Math.max(Math.abs(x - label.x) / flatness, Math.abs(y - label.y)),
      );
      const fromLines = lines.filter(({ id }) => id !== line.id).map((other) => distance(label, other));
      return { label, room: Math.min(ENOUGH_PX, ...fromLabels, ...fromLines) };
    }).sort((a, b) => b.room - a.room);
    if (best) placed.push({ ...line, label: best.label });
  }
  return placed;
}

/** A point of a line, its ends counted from the edges of the neurons. */
function between({ from, to }: Line, share: number, clear: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const part = (clear + share * (length - 2 * clear)) / length;
  return { x: from.x + part * (to.x - from.x), y: from.y + part * (to.y - from.y) };
}

/** How far above or below a line a point is, or from its nearer end. */
function distance({ x, y }: Point, { from, to }: Line): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const share = Math.min(1, Math.max(0, ((x - from.x) * dx + (y - from.y) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(from.x + share * dx - x, from.y + share * dy - y);
}

/** How thick the line of a weight is where no value is shown. */
export const LETTER_STROKE = 1.5;
