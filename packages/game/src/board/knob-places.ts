import { parseParameterName } from "@nn/core";
import { withArrows } from "./arrow-places.ts";
import type { Board } from "./board.ts";
import type { FrameKind } from "./frame.ts";
import { along } from "./geometry.ts";
import type { KnobPlace, KnobSize, LockPlace, NeuronPlace, Point, WirePlace } from "./places.ts";
import { type BoardPlan, isCrowded, isDense } from "./plan.ts";
import { airBetween, boxAround, CAPTION, captionBox } from "./room.ts";

/** Beads and open knobs, by the kind of stage. The first level's are larger, because nothing else is there. */
export function knobSizeFor(plan: Pick<BoardPlan, "shows" | "view" | "knobs">, kind: FrameKind): KnobSize {
  const size = roomyKnobSize(plan, kind);
  if (!isCrowded(plan, kind)) return size;
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

/** A padlock sits a fifth of the way along. */
const LOCK_ALONG = 0.22;

/** Puts beads on wires, as far as possible from one another and from neurons, and padlocks on the rest. */
export function placeKnobs(board: Board): { knobs: readonly KnobPlace[]; locks: readonly LockPlace[] } {
  const { plan, wires, neurons } = board;
  const biases = plan.knobs.map((parameter) => biasAt(board, parameter));
  const wireOf = plan.knobs.map((parameter) => wires.find((wire) => wire.parameter === parameter));
  const parts = plan.knobs.map(() => 0.5);
  const spot = (knob: number, part: number): Point => {
    const wire = wireOf[knob];
    return biases[knob] ?? (wire ? along(wire.from, wire.to, part) : { x: 0, y: 0 });
  };
  for (let round = 0; round < ROUNDS; round++)
    for (const knob of plan.knobs.keys()) {
      if (!wireOf[knob]) continue;
      const roomAt = (part: number) => roomFor(board, knob, part, spot, parts);
      parts[knob] = ALONG.reduce((best, part) => (roomAt(part) > roomAt(best) + 1e-9 ? part : best));
    }

  const beads = plan.knobs.map((_, knob) => spot(knob, parts[knob] as number));
  const beadsBut = (knob: number) => beads.filter((_, other) => other !== knob);
  const knobs = plan.knobs.map((parameter, knob): KnobPlace => {
    const { layer, j } = parseParameterName(parameter);
    const feeds = neurons.find((neuron) => neuron.layer === layer && neuron.index === j) as NeuronPlace;
    const isBias = biases[knob] !== undefined;
    const part = parts[knob] as number;
    const openAt = isBias ? part : openPart(board, part, (at) => spot(knob, at), beadsBut(knob));
    const open = isBias ? openBias(board, feeds, spot(knob, part), beadsBut(knob)) : spot(knob, openAt);
    const closed = isBias && isCrowded(plan, board.frame.kind) ? dotBeside(board, feeds) : undefined;
    return {
      parameter,
      ...(closed ?? spot(knob, part)),
      isBias,
      feeds: { x: feeds.x, y: feeds.y },
      along: part,
      open: { ...open, along: openAt },
      ...nameOf(board, open, isBias),
      arrow: { x: open.x, y: open.y },
    };
  });
  const hasLocks = plan.shows.locks && !isDense(plan);
  const locks = wires
    .filter(({ parameter }) => hasLocks && !plan.knobs.includes(parameter))
    .map((wire) => lockOn(board, wire));
  return { knobs: withArrows(board, knobs), locks };
}

/** How much room a bead has at a place: the distance to the nearest thing, and a little for the middle of its wire. */
function roomFor(
  { neurons, r, knobSize: { bead } }: Board,
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
  return room;
}

/** Between an open knob and a neuron. */
const OPEN_AIR = 8;

/**
 * An open knob stays where its bead is, unless it would cover a neuron or another bead there: then it moves along its
 * wire to where it covers least.
 */
function openPart(board: Board, part: number, spot: (part: number) => Point, others: readonly Point[]): number {
  const airAt = (at: number) => airOfOpen(board, spot(at), others);
  if (airAt(part) >= OPEN_AIR) return part;
  return ALONG.reduce((best, at) => (airAt(at) > airAt(best) + 1e-9 ? at : best), part);
}

/** An open bias hangs under its neuron like its bead, or where it would cover another glass, stands beside its own. */
function openBias(board: Board, { x, y }: Point, bead: Point, others: readonly Point[]): Point {
  const { ring, knobSize, frame } = board;
  const hanging = { x: bead.x, y: frame.kind === "tall" ? bead.y : y + ring + 10 + knobSize.open.height / 2 };
  if (frame.kind === "tall" || (airOfOpen(board, hanging, others) >= 0 && isOffNames(board, hanging))) return hanging;
  const aside = ring + OPEN_AIR + knobSize.open.width / 2;
  const places = [-1, 1].flatMap((side) =>
    [0.5, 0, 1].map((down) => ({ x: x + side * aside, y: y + down * (hanging.y - y) })),
  );
  const airAt = (place: Point) =>
    airOfOpen(board, place, others) - (isOffNames(board, place) ? 0 : knobSize.open.height);
  return places.reduce((best, place) => (airAt(place) > airAt(best) + 1e-9 ? place : best), hanging);
}

/** Whether an open knob leaves the names of all activations to be read. */
const isOffNames = ({ neurons, knobSize }: Board, place: Point): boolean =>
  neurons.every(
    ({ activation }) =>
      !activation || airBetween(boxAround(place, knobSize.open), captionBox(activation, CAPTION)) >= 0,
  );

/** How far an open knob would be from the nearest neuron or bead; negative where it covers one. */
function airOfOpen(
  { neurons, ring, knobSize: { open, bead } }: Board,
  { x, y }: Point,
  others: readonly Point[],
): number {
  const toNeurons = neurons.map((neuron) => {
    const [dx, dy] = [Math.abs(neuron.x - x) - open.width / 2, Math.abs(neuron.y - y) - open.height / 2];
    return Math.hypot(Math.max(0, dx), Math.max(0, dy)) - ring;
  });
  const box = boxAround({ x, y }, open);
  return Math.min(...toNeurons, ...others.map((other) => airBetween(box, boxAround(other, bead))));
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
    return { x: x + (isLeft ? -1 : 1) * (ring + knobSize.bead.width / 2 + 10), y: y + 12 };
  }
  // Close under it, because the name of the next one may be near; on a low stage closer still.
  return { x, y: y + ring + (frame.kind === "low" ? 3 : 9) + knobSize.bead.height / 2 };
}

/** On a crowded stage the dot of a bias sits at the lower left of its neuron, off the name of the one below. */
const dotBeside = ({ ring, knobSize: { bead } }: Board, { x, y }: Point): Point => {
  const away = (ring + bead.width / 2 + 2) * Math.SQRT1_2;
  return { x: x - away, y: y + away };
};

/** Where an open knob says its name; without one, its name stands in the dock. */
function nameOf({ frame, plan, wires, knobSize }: Board, { x, y }: Point, isBias: boolean): Pick<KnobPlace, "name"> {
  const { open, bead } = knobSize;
  if (frame.kind === "low") return {};
  if (frame.kind === "tall")
    return plan.shows.trail ? {} : { name: { x: x - bead.width / 2 - 12, y: y + 7, align: "end" } };
  const above = { x, y: y - open.height / 2 - (plan.shows.trail ? 14 : 18), align: "middle" } as const;
  const beside = { x: x + open.width / 2 + 14, y: y + 6, align: "start" } as const;
  return { name: isBias ? beside : isDense(plan) ? freest(wires, plan, { x, y }, open.height / 2) : above };
}

/** Of six places around an open knob, the one farthest from wires; a wire with a knob counts three times. */
function freest(wires: readonly WirePlace[], plan: BoardPlan, { x, y }: Point, half: number) {
  const roomAt = (px: number, py: number) =>
    Math.min(
      ...wires.flatMap(({ from, to, parameter }) => {
        const [dx, dy] = [to.x - from.x, to.y - from.y];
        const weight = plan.knobs.some((knob) => knob === parameter) ? 3 : 1;
        return [-14, 0, 14].map((shift) => {
          const part = ((px + shift - from.x) * dx + (py - from.y) * dy) / (dx * dx + dy * dy);
          const near = along(from, to, Math.max(0, Math.min(1, part)));
          return Math.hypot(px + shift - near.x, py - near.y) / weight;
        });
      }),
    );
  const places = [-1, 1].flatMap((side) => [0, -42, 42].map((dx) => ({ side, dx })));
  const best = places.reduce((kept, place) =>
    roomAt(x + place.dx, y + place.side * (half + 20)) > roomAt(x + kept.dx, y + kept.side * (half + 20)) + 0.5
      ? place
      : kept,
  );
  return { x: x + best.dx, y: best.side < 0 ? y - half - 14 : y + half + 26, align: "middle" } as const;
}

/** On a telephone, with glasses as small as this, a number beside a padlock would lie on something else. */
const SMALL_GLASS = { desk: 0, tablet: 0, low: 18, tall: 22 } as const;

function lockOn({ frame, r }: Board, { parameter, from, to }: WirePlace): LockPlace {
  const place = along(from, to, LOCK_ALONG);
  const isFlat = Math.abs(to.x - from.x) > Math.abs(to.y - from.y);
  const label = isFlat
    ? ({ x: place.x, y: place.y + (to.y < from.y ? -18 : 28), align: "middle" } as const)
    : ({ x: place.x + 16, y: place.y + 5, align: "start" } as const);
  return r < SMALL_GLASS[frame.kind] ? { parameter, ...place } : { parameter, ...place, label };
}
