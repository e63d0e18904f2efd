import { parseParameterName } from "@nn/core";
import type { QuantityId } from "@nn/notation";
import { FINGER, type Measures, PILL, SELECTED_PILL } from "./measures.ts";
import type { Anchor, KnobPlace, LockPlace, NeuronPlace, Point, WirePlace } from "./places.ts";
import type { BoardPlan } from "./plan.ts";

interface Board {
  readonly plan: BoardPlan;
  readonly measures: Measures;
  readonly neurons: readonly NeuronPlace[];
  readonly wires: readonly WirePlace[];
  readonly isDown: boolean;
  /** Half the board's height: labels of wires above it stand above their pills, the others below. */
  readonly middle: number;
}

/** How far along its wire a pill may stand, the best place first. */
const ALONG = [0.5, 0.42, 0.58, 0.36, 0.64, 0.3, 0.7, 0.25, 0.75];

/** Anything this close to the middle counts as the upper half. */
const NEARLY = 8;

/** Between neurons this far apart the arrow of a sensitivity stands beside the number. */
const ROOMY = 210;

/** What the ring around a selected pill takes up, both sides together. */
const RING_OF_FOCUS = 16;

/** Room for a label between two pills. */
const KNOB_CLEARANCE = 24;

/** Puts pills on wires and padlocks on the rest. None covers another as long as there is room. */
export function placeKnobs(board: Board): { knobs: readonly KnobPlace[]; locks: readonly LockPlace[] } {
  const { plan, wires, neurons } = board;
  const taken: Point[] = [];
  const onWire = (wire: WirePlace, clearance: number): Point => {
    const spots = ALONG.map((t) => between(wire, t));
    const room = (spot: Point) => Math.min(...taken.map((other) => gapBetween(spot, other)), clearance);
    // The first spot with enough room, or else the roomiest: reduce keeps the earlier of two equals.
    const best = spots.reduce((kept, spot) => (room(spot) > room(kept) ? spot : kept));
    taken.push(best);
    return best;
  };

  // Pills of biases have one place each, so the wires look for theirs around them.
  const biases = plan.knobs.map((parameter): KnobPlace | undefined => {
    const name = parseParameterName(parameter);
    const neuron = neurons.find(({ layer, index }) => layer === name.layer && index === name.j) as NeuronPlace;
    return name.kind === "bias" ? underNeuron(board, parameter, neuron) : undefined;
  });
  taken.push(...biases.filter((place) => place !== undefined));
  const knobs = plan.knobs.map((parameter, at): KnobPlace => {
    const wire = wires.find((candidate) => candidate.parameter === parameter);
    return biases[at] ?? knobOnWire(board, wire as WirePlace, onWire(wire as WirePlace, KNOB_CLEARANCE));
  });
  const locks = wires
    .filter(({ parameter }) => !plan.knobs.includes(parameter))
    .map((wire): LockPlace => {
      const spot = onWire(wire, 0);
      return { parameter: wire.parameter, ...spot, label: besideLock(board, wire, spot) };
    });
  return { knobs, locks };
}

function knobOnWire({ measures, isDown, middle }: Board, wire: WirePlace, spot: Point): KnobPlace {
  const half = SELECTED_PILL.height / 2;
  const length = Math.hypot(wire.to.x - wire.from.x, wire.to.y - wire.from.y);
  const room = length - measures.ring - (wire.layer === 1 ? measures.input : measures.ring) - RING_OF_FOCUS;
  const grown = isDown ? SELECTED_PILL.width : Math.max(PILL.width, Math.min(SELECTED_PILL.width, Math.floor(room)));
  if (isDown) {
    const x = spot.x + SELECTED_PILL.width / 2 + 10;
    return {
      parameter: wire.parameter,
      grown,
      ...spot,
      label: { x, y: spot.y - 2, align: "start" },
      arrow: { x: x + 5, y: spot.y + 15, number: { x: x + 16, y: spot.y + 20, align: "start" } },
    };
  }
  const isAbove = spot.y <= middle + NEARLY;
  // The side on which the wire falls away from the label.
  const slope = Math.sign(wire.to.y - wire.from.y) * (isAbove ? 1 : -1);
  const x = spot.x + slope * (measures.kind === "wide" ? 36 : 14);
  const above = spot.y - half - (measures.kind === "wide" ? 16 : 8);
  const below = spot.y + half + (measures.kind === "wide" ? 28 : 18);
  const y = isAbove ? above : below;
  if (measures.kind === "wide" && length >= ROOMY) {
    const right = x + 60;
    return {
      parameter: wire.parameter,
      grown,
      ...spot,
      label: { x, y, align: "middle" },
      arrow: { x: right, y: y - 6, number: { x: right + 12, y, align: "start" } },
    };
  }
  // Between close neurons there is no room beside the number: the arrow stands on the pill's other side.
  const other = isAbove ? spot.y + half + 16 : spot.y - half - 14;
  return {
    parameter: wire.parameter,
    grown,
    ...spot,
    label: { x, y, align: "middle" },
    arrow: { x: spot.x - 18, y: other, number: { x: spot.x - 8, y: other + 5, align: "start" } },
  };
}

/** Above the wire in the upper half of the board, below it in the lower, where the wire falls away. */
function besideLock({ isDown, middle }: Board, wire: WirePlace, spot: Point): Anchor {
  if (isDown) return { x: spot.x + 16, y: spot.y + 5, align: "start" };
  const isAbove = spot.y <= middle + NEARLY;
  const slope = Math.sign(wire.to.y - wire.from.y) * (isAbove ? 1 : -1);
  return { x: spot.x + slope * 12, y: spot.y + (isAbove ? -16 : 26), align: "middle" };
}

function underNeuron({ isDown, plan }: Board, parameter: QuantityId, neuron: NeuronPlace): KnobPlace {
  const square = neuron.bias as NonNullable<NeuronPlace["bias"]>;
  if (isDown) {
    const x = square.x + 14 + SELECTED_PILL.width / 2;
    const y = neuron.y;
    return {
      parameter,
      grown: SELECTED_PILL.width,
      x,
      y,
      label: { x, y: y + 38, align: "middle" },
      arrow: { x: x - 24, y: y - 36, number: { x: x - 14, y: y - 31, align: "start" } },
    };
  }
  const y = square.y + FINGER / 2 + 17;
  const isLast = neuron.layer === plan.sizes.length - 1;
  // The cost stands on the right of an output.
  const side = isLast ? -1 : 1;
  const x = square.x + side * (SELECTED_PILL.width / 2 + 14);
  return {
    parameter,
    grown: SELECTED_PILL.width,
    x: square.x,
    y,
    label: square.label,
    arrow: { x, y, number: { x: x + side * 11, y: y + 5, align: side > 0 ? "start" : "end" } },
  };
}

const between = ({ from, to }: WirePlace, t: number): Point => ({
  x: from.x + (to.x - from.x) * t,
  y: from.y + (to.y - from.y) * t,
});

/** Free space between two pills; negative where they overlap. */
const gapBetween = (a: Point, b: Point) =>
  Math.max(Math.abs(a.x - b.x) - PILL.width, Math.abs(a.y - b.y) - PILL.height);
