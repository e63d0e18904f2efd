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
  const { neurons, r, ring, parts, knobSize, frame, isCrowded } = board;
  const beads = knobs.map((knob) => boxAround(knob, knobSize.bead));
  const open = openBoxes(board, knobs);
  // An input has no ring.
  const rings = neurons.map((neuron) => {
    const size = 2 * (neuron.layer === 0 ? r : ring);
    return boxAround(neuron, { width: size });
  });
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
    const places = placesFor(board, neuron, activation).filter((place) => isNearest(neuron, place, neurons));
    const isOnlyUnderOpen = isOff(activation, [...beads, ...others]);
    const free =
      places.find((place) => isOff(place, [...beads, ...open, ...others])) ??
      (isOnlyUnderOpen ? undefined : places.find((place) => isOff(place, [...beads, ...others])));
    if (free) named[at] = { ...neuron, activation: free };
    else if (isCrowded && !isOnlyUnderOpen) named[at] = without(neuron);
  }
  return named;
}

/** Whether no other neuron is nearer to a name than its own. */
const isNearest = (own: NeuronPlace, { x, y }: Anchor, neurons: readonly NeuronPlace[]): boolean => {
  const distanceTo = (neuron: NeuronPlace) => Math.hypot(neuron.x - x, neuron.y - y);
  return neurons.every((other) => distanceTo(own) <= distanceTo(other));
};

/** Only one knob is open at a time, but any may be. */
export const openBoxes = ({ plan, knobSize }: Board, knobs: readonly KnobPlace[]): readonly Box[] =>
  plan.isWon ? [] : knobs.map((knob) => boxAround(knob.open, knobSize.open));

/** Among dots a name that nobody could read says nothing. */
const without = ({ activation: _, ...neuron }: NeuronPlace): NeuronPlace => neuron;

const mirrored = (place: Anchor, x: number): Anchor => ({
  ...place,
  x: 2 * x - place.x,
  align: place.align === "start" ? "end" : "start",
});

/**
 * Below, and on either side of the bead that hangs from the neuron above or from its own; away from y, which is right of an output. Upright,
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
  const sides = target ? [left, right] : [right, left];
  const besideBead = sides.map((place) => ({ ...place, y: y + ring + bead.height / 2 + 8 }));
  return [...below, ...sides, ...besideBead];
}
