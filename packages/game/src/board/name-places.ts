import type { Board } from "./board.ts";
import type { Anchor, KnobPlace, NeuronPlace } from "./places.ts";
import { airAround, type Box, boxAround, CAPTION, captionBox } from "./room.ts";

/** Between a name and what is beside it. */
const AIR = 4;

/**
 * Where low stages put columns and rows close together, a bead or an open knob would lie on the name of an activation:
 * there the name stands below its neuron or beside its usual place.
 */
export function namesOffKnobs(board: Board, knobs: readonly KnobPlace[]): readonly NeuronPlace[] {
  const { neurons, ring, knobSize, frame } = board;
  if (frame.kind === "tall") return neurons;
  const beads = knobs.map((knob) => boxAround(knob, knobSize.bead));
  // Only one knob is open at a time, but any may be.
  const open = knobs.map((knob) => boxAround(knob.open, knobSize.open));
  const rings = neurons.map((neuron) => boxAround(neuron, { width: 2 * ring, height: 2 * ring }));
  return neurons.map((neuron, at) => {
    const { activation } = neuron;
    if (!activation) return neuron;
    const names = neurons.flatMap((other, place) =>
      place !== at && other.activation ? [captionBox(other.activation, CAPTION)] : [],
    );
    const others = [...rings, ...names];
    const isOff = (place: Anchor, boxes: readonly Box[]) => {
      const box = captionBox(place, CAPTION);
      return airAround(box, boxes) >= 0 && box.left >= 0 && box.right <= frame.width;
    };
    if (isOff(activation, [...beads, ...open])) return neuron;
    const places = placesFor(board, neuron, activation);
    const free =
      places.find((place) => isOff(place, [...beads, ...open, ...others])) ??
      (isOff(activation, beads) ? undefined : places.find((place) => isOff(place, [...beads, ...others])));
    return free ? { ...neuron, activation: free } : neuron;
  });
}

/** Below, and on either side of the bead that hangs from the neuron above; away from y, which is right of an output. */
function placesFor(
  { ring, knobSize: { bead } }: Board,
  { x, y, target }: NeuronPlace,
  above: Anchor,
): readonly Anchor[] {
  const left = { x: x - bead.width / 2 - AIR, y: above.y, align: "end" } as const;
  const right = { x: x + bead.width / 2 + AIR, y: above.y, align: "start" } as const;
  return [{ x, y: y + ring + CAPTION.height + AIR, align: "middle" }, ...(target ? [left, right] : [right, left])];
}
