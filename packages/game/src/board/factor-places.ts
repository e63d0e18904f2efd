import { arrowBox, arrowPlaces } from "./arrow-places.ts";
import { nameBox } from "./knob-names.ts";
import type { BoardLayout } from "./layout.ts";
import { boxesOf } from "./lock-places.ts";
import type { Anchor, NeuronPlace } from "./places.ts";
import { type Box, boxAround, captionBox, firstFree, roomOnStage } from "./room.ts";
import { standingOn } from "./standing.ts";

/** "× 0.235" in its size. */
const FACTOR = { width: 46, height: 12 } as const;
/** The figures of a factor fill its box but for this. */
const MARGIN = 2;

/**
 * Where factors stand, each beside the neuron that it comes from: off beads, off other numbers, and off each other. One
 * without room has no place: the bench says it, too.
 */
export function factorPlaces(
  layout: BoardLayout,
  from: readonly NeuronPlace[],
  selected: number,
): readonly (Anchor | undefined)[] {
  const { frame, locks, knobs } = layout;
  const name = knobs[selected]?.name;
  const taken = [
    ...beadsOf(layout, selected),
    ...standingOn(layout),
    ...layout.neurons.flatMap((neuron) => (neuron.target ? [besideOutput(layout, neuron)] : [])),
    ...locks.flatMap(boxesOf),
    ...(name ? [nameBox(name)] : []),
    ...arrowPlaces(layout).flatMap((arrow, at) => (at === selected || !arrow.isCramped ? [arrowBox(arrow)] : [])),
  ];
  return from.map((neuron) => {
    const places = frame.kind === "tall" ? beside(layout, neuron) : below(layout, neuron);
    const place = firstFree(places, (each) => captionBox(each, FACTOR), taken, frame.width);
    const box = captionBox(place, FACTOR);
    if (roomOnStage(box, taken, frame.width) < -MARGIN) return undefined;
    taken.push(box);
    return place;
  });
}

/** Around the open knob. */
const RIM = 5;

/** The open knob with its rim, and all others as beads. */
const beadsOf = ({ knobs, knobSize: { open, bead } }: BoardLayout, selected: number): readonly Box[] => {
  const held = { width: open.width + 2 * RIM, height: open.height + 2 * RIM };
  return knobs.map((knob, at) => (at === selected ? boxAround(knob.open, held) : boxAround(knob, bead)));
};

/** The notch of an output, and its gap. */
const besideOutput = ({ r, ring }: BoardLayout, { x, y }: NeuronPlace): Box => ({
  left: x + ring,
  right: x + ring + 24,
  top: y - r - 4,
  bottom: y + r + 4,
});

/** Upright: on the side of a and the bead of the bias, under them, or on the other side. */
function beside({ ring, knobSize }: BoardLayout, { x, y, activation }: NeuronPlace): readonly [Anchor, ...Anchor[]] {
  const side = activation?.align === "start" ? 1 : -1;
  const at = (way: number, down: number): Anchor => ({
    x: x + way * (ring + 10),
    y: y + down,
    align: way < 0 ? "end" : "start",
  });
  const underBead = 12 + knobSize.bead.height / 2 + FACTOR.height + 3;
  const sides = [
    at(-side, 6),
    at(side, underBead),
    at(side, underBead + RIM),
    at(-side, 26),
    at(-side, 16),
    at(-side, underBead),
  ];
  const higher = [at(side, -32), at(-side, -14), at(-side, -32)];
  // An output of several has a and y below it.
  const lowest = [-1, 1].map((way): Anchor => ({ x: x + way * 4, y: y + ring + 36, align: way < 0 ? "end" : "start" }));
  const farther = [-1, 1].flatMap((way) => [at(way, 44), at(way, -48), at(way, 56), at(way, -60), at(way, -20)]);
  return [at(side, 26), ...sides, ...higher, ...lowest, ...farther];
}

/** Across: at the foot of the neuron, on the side that the wires come from, as far from its bias as it takes. */
function below({ ring, knobSize }: BoardLayout, { x, y }: NeuronPlace): readonly [Anchor, ...Anchor[]] {
  const foot = y + ring + 17;
  const [bead, open] = [knobSize.bead.width / 2 + 4, knobSize.open.width / 2 + 4];
  /** To the left it ends, and to the right it begins. */
  const at = (dx: number, height: number): Anchor => {
    const align = dx < 0 ? "end" : dx > 0 ? "start" : "middle";
    return { x: x + dx, y: height, align };
  };
  return [
    at(-ring * 0.5, foot),
    at(-bead, foot),
    at(bead, foot),
    at(-open, foot),
    at(open, foot),
    at(-ring - 6, y + 5),
    at(ring + 6, y + ring + 2),
    at(-ring * 0.7 - 4, y - ring + 2),
    at(0, foot + 20),
    at(0, foot + knobSize.open.height),
    at(ring * 0.7 + 4, y - ring + 2),
    ...[-1, 1].flatMap((way) => [
      at(way * bead, foot + 16),
      at(way * open, foot + 16),
      at(way * (ring + 6), y - ring - 8),
      at(way * (ring + 22), y - 12),
    ]),
    at(0, y - ring - 34),
  ];
}
