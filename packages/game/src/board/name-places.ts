import type { Board } from "./board.ts";
import type { Anchor, KnobPlace, NeuronPlace } from "./places.ts";
import { airAround, type Box, boxAround, CAPTION, captionBox } from "./room.ts";
import { besideNeuron, seenIn } from "./standing.ts";

/** Between a name and what is beside it. */
const AIR = 4;

/**
 * Where low stages put columns and rows close together, a bead or an open knob would lie on the name of an activation:
 * there the name stands below its neuron or beside its usual place.
 */
export function namesOffKnobs(board: Board, knobs: readonly KnobPlace[]): readonly NeuronPlace[] {
  const { neurons, ring, parts, knobSize, frame, isCrowded } = board;
  const beads = knobs.map((knob) => boxAround(knob, knobSize.bead));
  // Only one knob is open at a time, but any may be.
  const open = knobs.map((knob) => boxAround(knob.open, knobSize.open));
  const rings = neurons.map((neuron) => boxAround(neuron, { width: 2 * ring, height: 2 * ring }));
  const marks = neurons.flatMap((neuron) => besideNeuron(board, neuron));
  const seen = seenIn(parts);
  const foot = frame.network.y + frame.network.height;
  const named = [...neurons];
  for (const [at, neuron] of neurons.entries()) {
    const { activation } = neuron;
    if (!activation) continue;
    const names = named.flatMap((other, place) =>
      place !== at && other.activation ? [captionBox(other.activation, CAPTION)] : [],
    );
    const others = [...rings, ...names, ...marks, ...seen];
    const isOff = (place: Anchor, boxes: readonly Box[]) => {
      const box = captionBox(place, CAPTION);
      return airAround(box, boxes) >= 0 && box.left >= 0 && box.right <= frame.width && box.bottom <= foot;
    };
    if (isOff(activation, [...beads, ...open, ...others])) continue;
    const places = placesFor(board, neuron, activation);
    const isOnlyUnderOpen = isOff(activation, [...beads, ...others]);
    const free =
      places.find((place) => isOff(place, [...beads, ...open, ...others])) ??
      (isOnlyUnderOpen ? undefined : places.find((place) => isOff(place, [...beads, ...others])));
    if (free) named[at] = { ...neuron, activation: free };
    else if (isCrowded && !isOnlyUnderOpen) named[at] = without(neuron);
  }
  return named;
}

/** Among dots a name that nobody could read says nothing. */
const without = ({ activation: _, ...neuron }: NeuronPlace): NeuronPlace => neuron;

const mirrored = (place: Anchor, x: number): Anchor => ({
  ...place,
  x: 2 * x - place.x,
  align: place.align === "start" ? "end" : "start",
});

/**
 * Below, and on either side of the bead that hangs from the neuron above; away from y, which is right of an output. Upright,
 * on the other side.
 */
function placesFor(
  { frame, ring, knobSize: { bead } }: Board,
  { x, y, target }: NeuronPlace,
  above: Anchor,
): readonly Anchor[] {
  if (frame.kind === "tall") return above.align === "middle" ? [] : [mirrored(above, x)];
  const left = { x: x - bead.width / 2 - AIR, y: above.y, align: "end" } as const;
  const right = { x: x + bead.width / 2 + AIR, y: above.y, align: "start" } as const;
  const below = [0, 16, 32, 50].map(
    (more) => ({ x, y: y + ring + CAPTION.height + AIR + more, align: "middle" }) as const,
  );
  return [...below, ...(target ? [left, right] : [right, left])];
}
