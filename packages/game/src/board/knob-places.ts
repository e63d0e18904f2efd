import { parseParameterName } from "@nn/core";
import type { Board } from "./board.ts";
import type { FrameKind } from "./frame.ts";
import { along } from "./geometry.ts";
import type { KnobPlace, KnobSize, NeuronPlace, Point } from "./places.ts";
import { type BoardPlan, isCrowded } from "./plan.ts";
import { airAround, type Box, boxAround, CAPTION, captionBox } from "./room.ts";
import { seenIn, targetBox } from "./standing.ts";

/** Beads and open knobs, by the kind of stage and whether closed knobs are dots. The first level's are larger, because nothing else is there. */
export function knobSizeFor(
  plan: Pick<BoardPlan, "shows" | "view" | "knobs">,
  kind: FrameKind,
  isTight = isCrowded(plan, kind),
): KnobSize {
  const size = roomyKnobSize(plan, kind);
  if (!isTight) return size;
  return size.open.width > NARROW.open.width ? { ...NARROW, bead: DOT } : { ...size, bead: DOT };
}

/** A closed knob where there is no room for its number, and an open one between columns that are close together. */
const DOT = { width: 13, height: 13 } as const;
const NARROW = { open: { width: 112, height: 40 }, half: 34 } as const;

function roomyKnobSize({ shows, view }: Pick<BoardPlan, "shows" | "view">, kind: FrameKind): KnobSize {
  const isFirst = !shows.trail;
  switch (kind) {
    case "desk":
    case "tablet":
      if (isFirst) return { bead: { width: 64, height: 34 }, open: { width: 184, height: 64 }, half: 60 };
      return { bead: { width: 64, height: 34 }, open: { width: kind === "desk" ? 144 : 132, height: 48 }, half: 44 };
    case "low":
      return { bead: { width: 46, height: 28 }, open: { width: 132, height: 44 }, half: 44 };
    case "tall": {
      // With a drawing below it, the network has less room.
      const usual = view ? { width: 42, height: 26 } : { width: 48, height: 30 };
      const bead = isFirst ? { width: 72, height: 40 } : usual;
      return { bead, open: bead, half: 0 };
    }
  }
}

/** How far along its wire a bead may sit, the best place first. */
const ALONG = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74];

/** One bead's place affects the others': a few rounds and nothing moves any more. */
const ROUNDS = 4;

/** How far along its wire every knob sits: as far as possible from one another and from neurons. A bias has no wire. */
export function placesAlong(board: Board): readonly number[] {
  const { plan } = board;
  const spot = spotsOf(board);
  const parts = plan.knobs.map(() => 0.5);
  for (let round = 0; round < ROUNDS; round++) {
    const before = parts.join();
    for (const [knob, parameter] of plan.knobs.entries())
      if (parseParameterName(parameter).kind === "weight")
        parts[knob] = bestOf(ALONG, (part) => roomFor(board, knob, part, spot, parts));
    if (parts.join() === before) break;
  }
  return parts;
}

/** Of several, the first with most of something. */
function bestOf<T>(all: readonly T[], muchOf: (one: T) => number): T {
  const much = all.map(muchOf);
  return all[much.reduce((best, each, at) => (each > (much[best] as number) + 1e-9 ? at : best), 0)] as T;
}

/** Where a knob is when it sits so far along its wire. */
function spotsOf(board: Board): (knob: number, part: number) => Point {
  const { plan, wires } = board;
  const biases = plan.knobs.map((parameter) => biasAt(board, parameter));
  const wireOf = plan.knobs.map((parameter) => wires.find((wire) => wire.parameter === parameter));
  return (knob, part) => {
    const wire = wireOf[knob];
    return biases[knob] ?? (wire ? along(wire.from, wire.to, part) : { x: 0, y: 0 });
  };
}

/** Beads, closed and open. Their names and arrows come later. */
export function placeKnobs(board: Board, parts: readonly number[]): readonly KnobPlace[] {
  const { plan, neurons } = board;
  const spot = spotsOf(board);
  const beads = plan.knobs.map((_, knob) => boxAround(spot(knob, parts[knob] as number), board.knobSize.bead));
  const names = neurons.flatMap(({ activation }) => (activation ? [captionBox(activation, CAPTION)] : []));
  const seen = [...names, ...seenIn(board.parts)];
  const around = (knob: number): Around => ({ names, seen, beads: beads.filter((_, other) => other !== knob) });
  return plan.knobs.map((parameter, knob): KnobPlace => {
    const { layer, j } = parseParameterName(parameter);
    const feeds = neurons.find((neuron) => neuron.layer === layer && neuron.index === j) as NeuronPlace;
    const isBias = parseParameterName(parameter).kind === "bias";
    const part = parts[knob] as number;
    const open = isBias
      ? { ...openBias(board, feeds, spot(knob, part), around(knob)), along: part }
      : openWeight(board, part, (at) => spot(knob, at), around(knob));
    const closed = isBias && board.isCrowded ? dotBeside(board, feeds) : undefined;
    return {
      parameter,
      ...(closed ?? spot(knob, part)),
      isBias,
      feeds: { x: feeds.x, y: feeds.y },
      along: part,
      open,
    };
  });
}

/** What an open knob should not cover besides glasses. */
interface Around {
  /** The names of activations. */
  readonly names: readonly Box[];
  /** These, and what the examples see. */
  readonly seen: readonly Box[];
  /** All other beads. */
  readonly beads: readonly Box[];
}

/** A bead on y, or on what the examples see, has hardly any room. */
const ON_OTHERS = 0.5;

/** How much room a bead has at a place: the distance to the nearest thing, and a little for the middle of its wire. */
function roomFor(
  { neurons, r, ring, parts: stage, knobSize: { bead } }: Board,
  knob: number,
  part: number,
  spot: (knob: number, part: number) => Point,
  parts: readonly number[],
): number {
  const here = spot(knob, part);
  const offMiddle = Math.abs(part - 0.5);
  let room = 9 - offMiddle * 2.2;
  parts.forEach((otherPart, other) => {
    if (other === knob) return;
    const there = spot(other, otherPart);
    const apart = Math.hypot((here.x - there.x) / (bead.width * 1.35), (here.y - there.y) / (bead.height * 1.7));
    room = Math.min(room, apart * 3 - offMiddle * 0.8);
  });
  for (const neuron of neurons)
    room = Math.min(room, (Math.hypot(here.x - neuron.x, here.y - neuron.y) / (r + bead.width * 0.62)) * 2.4);
  const others = [...neurons.flatMap((neuron) => targetBox({ r, ring }, neuron) ?? []), ...seenIn(stage)];
  return airAround(boxAround(here, bead), others) < 0 ? Math.min(room, ON_OTHERS) : room;
}

/** Between an open knob and a neuron. */
const OPEN_AIR = 8;

/** On a stage that is not upright, an open knob may stand so far above or below its wire, where there is no room on it. */
const OFF_WIRE = [0, -14, 14, -28, 28, -42, 42];

/**
 * An open knob stays where its bead is, unless it would cover a neuron, a name or another bead there: then it moves along
 * its wire, or from there up or down, to where it covers least.
 */
function openWeight(board: Board, part: number, spot: (part: number) => Point, around: Around): KnobPlace["open"] {
  const { kind, network } = board.frame;
  const half = board.knobSize.open.height / 2;
  const isInside = ({ y }: Point) => y - half >= network.y && y + half <= network.y + network.height;
  const placesOff = (off: number) =>
    ALONG.map((at) => ({ x: spot(at).x, y: spot(at).y + off, along: at })).filter(
      (place) => off === 0 || isInside(place),
    );
  const airAt = (place: Point) => airOfOpen(board, place, around);
  let best = { ...spot(part), along: part };
  for (const off of kind === "tall" ? [0] : OFF_WIRE) {
    if (airAt(best) >= (off === 0 ? OPEN_AIR : 0)) break;
    best = bestOf([best, ...placesOff(off)], airAt);
  }
  return best;
}

/** An open bias hangs under its neuron like its bead, or where it would cover another glass, stands beside its own. */
function openBias(board: Board, { x, y }: Point, bead: Point, around: Around): Point {
  const { ring, knobSize, frame } = board;
  const isOffNames = (place: Point) => airAround(boxAround(place, knobSize.open), around.names) >= 0;
  const hanging = { x: bead.x, y: frame.kind === "tall" ? bead.y : y + ring + 10 + knobSize.open.height / 2 };
  if (frame.kind === "tall" || (airOfOpen(board, hanging, around) >= 0 && isOffNames(hanging))) return hanging;
  const aside = ring + OPEN_AIR + knobSize.open.width / 2;
  const places = [-1, 1].flatMap((side) =>
    [0.5, 0, 1].map((down) => ({ x: x + side * aside, y: y + down * (hanging.y - y) })),
  );
  const right = frame.network.x + frame.network.width;
  const isInside = (place: Point) => place.x + knobSize.open.width / 2 <= right;
  const airAt = (place: Point) =>
    airOfOpen(board, place, around) -
    (isOffNames(place) ? 0 : knobSize.open.height) -
    (isInside(place) ? 0 : knobSize.open.width);
  return bestOf([hanging, ...places], airAt);
}

/** How far an open knob would be from the nearest neuron, name or bead; negative where it covers one. */
function airOfOpen({ neurons, ring, knobSize: { open } }: Board, { x, y }: Point, { seen, beads }: Around): number {
  const box = boxAround({ x, y }, open);
  // A name may be closer than a glass, as long as it can be read.
  let air = Math.min(airAround(box, seen) + OPEN_AIR, airAround(box, beads));
  for (const neuron of neurons) {
    const dx = Math.max(0, Math.abs(neuron.x - x) - open.width / 2);
    const dy = Math.max(0, Math.abs(neuron.y - y) - open.height / 2);
    air = Math.min(air, Math.hypot(dx, dy) - ring);
  }
  return air;
}

/** The bead of a bias hangs under its neuron; upright it stands beside it, because wires go down from there. */
function biasAt({ frame, plan, neurons, ring, knobSize }: Board, parameter: string): Point | undefined {
  const name = parseParameterName(parameter);
  if (name.kind !== "bias") return undefined;
  const { x, y } = neurons.find(({ layer, index }) => layer === name.layer && index === name.j) as NeuronPlace;
  const isLast = name.layer === plan.sizes.length - 1;
  // Several outputs have a and y on the line below them.
  const isFree = isLast && plan.sizes.at(-1) === 1;
  if (frame.kind === "tall" && !isFree) {
    const isLeft = x < frame.network.x + frame.network.width / 2;
    return { x: x + (isLeft ? -1 : 1) * (ring + knobSize.bead.width / 2 + 10), y: y + (isLast ? 4 : 12) };
  }
  // Close under it, because the name of the next one may be near; on a low stage closer still.
  return { x, y: y + ring + (frame.kind === "low" ? 3 : 9) + knobSize.bead.height / 2 };
}

/** On a crowded stage the dot of a bias sits at the lower left of its neuron, off the name of the one below. */
const dotBeside = ({ ring, knobSize: { bead } }: Board, { x, y }: Point): Point => {
  const away = (ring + bead.width / 2 + 2) * Math.SQRT1_2;
  return { x: x - away, y: y + away };
};
