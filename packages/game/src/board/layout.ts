import { idOf } from "@nn/notation";
import type { Board } from "./board.ts";
import type { Frame } from "./frame.ts";
import { towards } from "./geometry.ts";
import { withNames } from "./knob-names.ts";
import { knobSizeFor, placeKnobs, placesAlong } from "./knob-places.ts";
import { boxesOf, placeLocks } from "./lock-places.ts";
import { namesOffKnobs, openBoxes } from "./name-places.ts";
import { neuronSpots, RING_FACTOR } from "./neuron-places.ts";
import { type Parts, partsOf } from "./parts.ts";
import type { Anchor, KnobPlace, KnobSize, LockPlace, NeuronPlace, Point, WirePlace } from "./places.ts";
import { type BoardPlan, isCrowded, isDense, type Sizes } from "./plan.ts";
import { airAround, type Box, boxAround, CAPTION, captionBox } from "./room.ts";
import { BIAS_NUMBER, standingOn, targetBox } from "./standing.ts";

export interface BoardLayout {
  readonly frame: Frame;
  readonly plan: BoardPlan;
  readonly parts: Parts;
  readonly isDense: boolean;
  /** Closed knobs are dots without a number. */
  readonly isCrowded: boolean;
  /** Radius of a glass, and of the ring of z, which is the glass's own edge before z has entered. */
  readonly r: number;
  readonly ring: number;
  /** Thickness of a weight of 1. */
  readonly perUnit: number;
  /** Size of a letter on the network. */
  readonly letter: number;
  readonly neurons: readonly NeuronPlace[];
  /** In the order in which they are drawn: those of knobs over the others. */
  readonly wires: readonly WirePlace[];
  /** In the order of the level's knobs. */
  readonly knobs: readonly KnobPlace[];
  readonly knobSize: KnobSize;
  /** The padlocks of the wires that nobody can turn. */
  readonly locks: readonly LockPlace[];
}

/** The thickness of a line for each 1.0 of its weight, as a part of a glass's radius. */
const THICKNESS = 0.155;

/** Names give way to knobs, and open knobs to names: after a few rounds they are apart. */
const ROUNDS = 3;

/** Between an edge and the wire that meets it. */
const AIR = 3;

/**
 * Places everything on a stage. No value changes where anything stands. Where closed knobs have no room for their numbers,
 * as in the small network beside a win, they are dots.
 */
export function layoutBoard(plan: BoardPlan, frame: Frame): BoardLayout {
  const roomy = layoutFor(plan, frame, isCrowded(plan, frame.kind));
  return roomy.isCrowded || hasRoom(roomy) ? roomy : layoutFor(plan, frame, true);
}

/** Whether every bead is on the stage, off every other and off glasses, with their names and targets. */
function hasRoom({ frame, r, ring, knobs, neurons, knobSize: { bead } }: BoardLayout): boolean {
  const beads = knobs.map((knob) => boxAround(knob, bead));
  const others = [
    ...neurons.map((neuron) => boxAround(neuron, { width: 1.4 * r })),
    ...namesOf(neurons),
    ...neurons.flatMap((neuron) => targetBox({ r, ring }, neuron) ?? []),
  ];
  return beads.every(
    (box, at) =>
      Math.min(box.left, frame.width - box.right) >= 0 &&
      airAround(box, [...beads.slice(at + 1), ...others]) >= -LEAST_OVERLAP,
  );
}

const namesOf = (neurons: readonly NeuronPlace[]) =>
  neurons.flatMap(({ activation }) => (activation ? captionBox(activation, CAPTION) : []));

/** Less than this is not to be seen. */
const LEAST_OVERLAP = 2;

function layoutFor(plan: BoardPlan, frame: Frame, isCrowded: boolean): BoardLayout {
  const parts = partsOf(plan, frame);
  const { r, points } = neuronSpots(plan, frame, parts);
  const ring = plan.shows.sums ? r * RING_FACTOR : r;
  const at = (layer: number, index: number) => (points[layer] as readonly Point[])[index] as Point;
  const board = {
    frame,
    plan,
    parts,
    isDense: isDense(plan),
    isCrowded,
    r,
    ring,
    perUnit: r * THICKNESS,
    letter: r > 55 ? 22 : r > 34 ? 18 : 16,
  };
  const wires = wiresBetween(plan.sizes, at, (layer) => (layer === 0 ? r : ring) + AIR);
  const neurons = plan.sizes.flatMap((size, layer) =>
    Array.from({ length: size }, (_, index) => neuronAt(board, layer, index, at(layer, index))),
  );
  const knobSize = knobSizeFor(plan, frame.kind, isCrowded);
  const bare = { ...board, neurons, wires, knobSize };
  const along = placesAlong(bare);
  let [named, knobs]: [Board & typeof board, readonly KnobPlace[]] = [bare, placeKnobs(bare, along)];
  for (let round = 0; round < ROUNDS; round++) {
    const next = namesOffKnobs(named, knobs);
    if (next.every((neuron, at) => neuron === named.neurons[at])) break;
    named = { ...bare, neurons: next };
    knobs = placeKnobs(named, along);
  }
  const beads = knobs.map((knob) => boxAround(knob, knobSize.bead));
  const open = openBoxes(named, knobs);
  const glasses = named.neurons.map((neuron) => boxAround(neuron, { width: 1.5 * ring }));
  const taken = [...beads, ...namesOf(named.neurons), ...glasses];
  named = { ...named, neurons: named.neurons.map((neuron) => withBias(neuron, taken)) };
  const standing = standingOn(named);
  const locks = placeLocks(named, [...standing, ...beads], open);
  const labels = [...standing, ...locks.flatMap(boxesOf)];
  const isKnob = ({ parameter }: WirePlace) => plan.knobs.includes(parameter);
  return {
    ...named,
    // Those of knobs are drawn over the others.
    wires: [...wires.filter((wire) => !isKnob(wire)), ...wires.filter(isKnob)],
    knobs: withNames(named, knobs, labels),
    locks,
  };
}

/** The number of a bias that nobody can turn is left out where it would lie on a bead, a name or a glass. */
function withBias(neuron: NeuronPlace, taken: readonly Box[]): NeuronPlace {
  const { bias } = neuron;
  if (!bias?.label || airAround(captionBox(bias.label, BIAS_NUMBER), taken) >= 0) return neuron;
  return { ...neuron, bias: { x: bias.x, y: bias.y } };
}

function wiresBetween(
  sizes: Sizes,
  at: (layer: number, index: number) => Point,
  edgeOf: (layer: number) => number,
): readonly WirePlace[] {
  return sizes.slice(1).flatMap((size, previous) =>
    Array.from({ length: size }, (_, j) =>
      Array.from({ length: sizes[previous] as number }, (_, k) => {
        const [from, to] = [at(previous, k), at(previous + 1, j)];
        return {
          parameter: idOf.w(previous + 1, j, k),
          layer: previous + 1,
          j,
          k,
          from: towards(from, to, edgeOf(previous)),
          to: towards(to, from, edgeOf(previous + 1)),
        };
      }),
    ).flat(),
  );
}

type Bare = Pick<BoardLayout, "frame" | "plan" | "isDense" | "r" | "ring" | "letter">;

function neuronAt(board: Bare, layer: number, index: number, { x, y }: Point): NeuronPlace {
  const { plan, ring, frame } = board;
  const isLast = layer === plan.sizes.length - 1;
  const isKnob = plan.knobs.includes(idOf.b(layer, index));
  const hasSquare = layer > 0 && plan.shows.biases && !isKnob && !(isLast && sharesLine(board));
  const square = { x, y: y + ring + (frame.kind === "low" ? 10 : 15.5) };
  const activation = activationAt(board, layer, { x, y }, isKnob);
  return {
    ...{ layer, index, x, y },
    ...(activation && { activation }),
    ...(hasSquare && {
      bias: { ...square, ...(!board.isDense && { label: { x: x + 11, y: square.y + 5, align: "start" } as const }) },
    }),
    ...(isLast && { target: targetAt(board, { x, y }) }),
  };
}

/** Upright, wires come from above on either side of an only output: there y stands below them. */
function targetAt(board: Bare, { x, y }: Point): NonNullable<NeuronPlace["target"]> {
  const { frame, plan, ring } = board;
  if (sharesLine(board)) return { label: { x: x + 6, y: y + ring + 20, align: "start" } };
  if (frame.kind !== "tall" || (plan.sizes.at(-2) as number) === 1) return {};
  return { label: { x: x + ring + 10, y: y + ring * 0.7 + 9, align: "start" } };
}

/** Upright, the outputs of a layer of several have a and y on a line below them. */
const sharesLine = ({ frame, plan }: Bare) => frame.kind === "tall" && (plan.sizes.at(-1) as number) > 1;

function activationAt(board: Bare, layer: number, { x, y }: Point, isKnob: boolean): Anchor | undefined {
  const { frame, plan, r, ring } = board;
  const isInput = layer === 0;
  const isLast = layer === plan.sizes.length - 1;
  const above = { x, y: y - (isInput ? r : ring) - (r > 34 ? 15 : 9), align: "middle" } as const;
  if (frame.kind !== "tall" || isInput) return above;
  if (isLast && sharesLine(board)) return { x: x - 6, y: y + ring + 20, align: "end" };
  if (!isLast && board.isDense) return undefined;
  // At the foot of a chain that goes from side to side, y is on the right and a wire comes from the left.
  const isSwung = isLast && x > frame.network.x + frame.network.width * 0.6;
  if (isSwung) return { x: x - ring - 6, y: y + ring * 0.7 + 8, align: "end" };
  const isLeft = isLast || x < frame.network.x + frame.network.width / 2;
  // The bead of a bias takes the place beside its neuron.
  const height = isKnob && !isLast ? y - 14 : y + 6;
  return { x: isLeft ? x - ring - 12 : x + ring + 8, y: height, align: isLeft ? "end" : "start" };
}
