import { idOf } from "@nn/notation";
import type { Frame } from "./frame.ts";
import { towards } from "./geometry.ts";
import { knobSizeFor, placeKnobs } from "./knob-places.ts";
import { namesOffKnobs } from "./name-places.ts";
import { neuronSpots, RING_FACTOR } from "./neuron-places.ts";
import { type Parts, partsOf } from "./parts.ts";
import type { Anchor, KnobPlace, KnobSize, LockPlace, NeuronPlace, Point, WirePlace } from "./places.ts";
import { type BoardPlan, isCrowded, isDense, type Sizes } from "./plan.ts";

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

/** Between an edge and the wire that meets it. */
const AIR = 3;

/** Places everything on a stage. No value changes where anything stands. */
export function layoutBoard(plan: BoardPlan, frame: Frame): BoardLayout {
  const parts = partsOf(plan, frame);
  const { r, points } = neuronSpots(plan, frame, parts);
  const ring = plan.shows.sums ? r * RING_FACTOR : r;
  const at = (layer: number, index: number) => (points[layer] as readonly Point[])[index] as Point;
  const board = {
    frame,
    plan,
    parts,
    isDense: isDense(plan),
    isCrowded: isCrowded(plan, frame.kind),
    r,
    ring,
    perUnit: r * THICKNESS,
    letter: r > 55 ? 22 : r > 34 ? 18 : 16,
  };
  const wires = wiresBetween(plan.sizes, at, (layer) => (layer === 0 ? r : ring) + AIR);
  const neurons = plan.sizes.flatMap((size, layer) =>
    Array.from({ length: size }, (_, index) => neuronAt(board, layer, index, at(layer, index))),
  );
  const knobSize = knobSizeFor(plan, frame.kind);
  const bare = { ...board, neurons, wires, knobSize };
  const named = { ...bare, neurons: namesOffKnobs(bare, placeKnobs(bare).knobs) };
  const isKnob = ({ parameter }: WirePlace) => plan.knobs.includes(parameter);
  return {
    ...named,
    // Those of knobs are drawn over the others.
    wires: [...wires.filter((wire) => !isKnob(wire)), ...wires.filter(isKnob)],
    ...placeKnobs(named),
  };
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
  const hasSquare = layer > 0 && plan.shows.biases && !isKnob && frame.kind !== "low" && !(isLast && sharesLine(board));
  const square = { x, y: y + ring + 15.5 };
  const hasNumber = frame.kind !== "tall" && !board.isDense;
  const activation = activationAt(board, layer, { x, y }, isKnob);
  return {
    ...{ layer, index, x, y },
    ...(activation && { activation }),
    ...(hasSquare && {
      bias: { ...square, ...(hasNumber && { label: { x: x + 11, y: square.y + 5, align: "start" } as const }) },
    }),
    ...(isLast && { target: sharesLine(board) ? { label: { x: x + 6, y: y + ring + 20, align: "start" } } : {} }),
  };
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
