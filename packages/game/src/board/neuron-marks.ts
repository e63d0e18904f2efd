import { BIAS_PX, idOf, labelOf, NOTCH, RING_PX, ringTurn, shownNumber } from "@nn/notation";
import { captionAt } from "./caption.ts";
import type { BoardLayout } from "./layout.ts";
import type { Mark } from "./marks.ts";
import type { Moment } from "./moment.ts";
import type { Anchor, NeuronPlace } from "./places.ts";
import { CAPTION, captionBox } from "./room.ts";
import { fillOf } from "./scale.ts";
import { BIAS_NUMBER } from "./standing.ts";
import { isUnderOpen } from "./under-open.ts";
import { FADED } from "./wire-marks.ts";

/** A glass, its ring, its bias and its numbers. */
export function neuronMarks(moment: Moment, place: NeuronPlace): readonly Mark[] {
  const { layout, snapshot, scenery, related, sloshes } = moment;
  const { layer, index, x, y } = place;
  const { r, ring } = layout;
  const hasRing = layer > 0 && scenery.shows.sums;
  const strength = related.neuron(layer, index) ? 1 : FADED;
  const quantity = idOf.a(layer, index);
  const fill = fillOf(scenery.glass, snapshot.values.of(quantity));
  const slosh = sloshes.get(quantity);
  return [
    { kind: "disc", x, y, r: (hasRing ? ring : r) + 4, tone: "paper" },
    { kind: "disc", x, y, r, tone: "aWash", strength },
    { kind: "glass", x, y, r, fill, tone: "aMark", strength, ...(slosh && { slosh }) },
    ...scaleMarks(moment, place, strength),
    ...(hasRing
      ? ringMarks(layout, place, snapshot.values.of(idOf.z(layer, index)), strength)
      : [{ kind: "ring", x, y, r, width: 1.5, tone: "aMark", strength } as const]),
    ...biasMarks(moment, place, strength),
    ...targetMarks(moment, place, strength),
    ...activationMarks(moment, place),
  ];
}

/** Where a glass does not go from 0 to 1, short marks inside show where these are. */
function scaleMarks({ layout: { r }, scenery }: Moment, { x, y }: NeuronPlace, strength: number): readonly Mark[] {
  const { low, high } = scenery.glass;
  return [0, 1]
    .filter((value) => value > low && value < high)
    .map((value) => {
      const height = y + r - 2 * r * fillOf(scenery.glass, value);
      const reach = Math.sqrt(Math.max(0, r * r - (height - y) ** 2));
      const from = { x: x - reach, y: height };
      const to = { x: x - reach + Math.min(reach, r * 0.3), y: height };
      return { kind: "line", from, to, width: 1.5, tone: "a", strength };
    });
}

function ringMarks({ r, ring }: BoardLayout, { x, y }: NeuronPlace, z: number, strength: number): readonly Mark[] {
  const top = y - ring;
  const width = Math.max(3, r * 0.13);
  return [
    { kind: "ring", x, y, r: ring, width: RING_PX, tone: "zMark", strength },
    { kind: "arc", x, y, r: ring, turn: ringTurn(z), width, tone: "zMark", strength },
    { kind: "line", from: { x, y: top - width }, to: { x, y: top + width }, width: 1, tone: "zMark", strength },
  ];
}

function activationMarks({ layout, snapshot, scenery }: Moment, place: NeuronPlace): readonly Mark[] {
  const { activation, layer, index } = place;
  if (!activation || isUnderOpen(layout, scenery, [captionBox(activation, CAPTION)])) return [];
  const isTall = layout.frame.kind === "tall";
  const isBare = layout.isDense && isTall;
  // Upright, what stands beside a hidden neuron has little room.
  const size = isTall && activation.align !== "middle" && layout.plan.shows.trail ? 14 : layout.letter;
  return captionAt(activation, {
    symbol: isBare ? undefined : labelOf(scenery.shape, idOf.a(layer, index)),
    number: shownNumber(snapshot.values.of(idOf.a(layer, index)), 2),
    tone: "a",
    letterSize: size,
    numberSize: Math.max(14, size * 0.88),
  });
}

function biasMarks(
  { layout, snapshot, scenery }: Moment,
  { layer, index, bias }: NeuronPlace,
  strength: number,
): readonly Mark[] {
  if (!bias) return [];
  const square: Mark = {
    kind: "box",
    ...{ x: bias.x - BIAS_PX / 2, y: bias.y - BIAS_PX / 2, width: BIAS_PX, height: BIAS_PX, corner: 0 },
    tone: "bMark",
    strength,
  };
  if (!bias.label || isUnderOpen(layout, scenery, [captionBox(bias.label, BIAS_NUMBER)])) return [square];
  const number = shownNumber(snapshot.values.of(idOf.b(layer, index)), 2);
  return [square, ...captionAt(bias.label, { number, tone: "b", letterSize: 14, numberSize: 14 })];
}

/** What y and its number take of the height between two outputs. */
const TARGET_HEIGHT = 16;

/** How far y may stand above or below the middle of its output. */
function reachOfTarget({ neurons }: BoardLayout): number {
  const [first, second] = neurons.filter(({ target }) => target);
  return first && second ? Math.max(0, (second.y - first.y - TARGET_HEIGHT) / 2) : Number.POSITIVE_INFINITY;
}

/** The notch stands beside the ring; a dotted line leads across the glass, and the gap to the fill is the error. */
function targetMarks(moment: Moment, place: NeuronPlace, strength: number): readonly Mark[] {
  const { layout, snapshot, scenery } = moment;
  const { x, y, index, layer, target } = place;
  if (!target) return [];
  const { r, ring, frame } = layout;
  const heightOf = (value: number) => y + r - 2 * r * fillOf(scenery.glass, value);
  const wanted = snapshot.values.of(idOf.y(index));
  const [notch, fill] = [heightOf(wanted), heightOf(snapshot.values.of(idOf.a(layer, index)))];
  const reach = Math.sqrt(Math.max(0, r * r - (notch - y) ** 2));
  const tip = x + ring + 5;
  const size = r > 55 ? 1.4 : r > 30 ? 1 : 0.8;
  const foot = tip + NOTCH.length * size;
  const height = notch + (fillOf(scenery.glass, wanted) > 0.5 ? 3 : 7);
  // Outputs that are close together keep their labels apart.
  const away = reachOfTarget(layout);
  const beside: Anchor = { x: foot + 7, y: Math.max(y + 5 - away, Math.min(y + 5 + away, height)), align: "start" };
  const at = target.label ?? beside;
  const side = fill > notch ? 1 : -1;
  const from = notch + side * 9 * size;
  const hasBracket =
    Math.abs(fill - notch) > 9 * size && frame.kind !== "low" && !(frame.kind === "tall" && layout.isDense);
  return [
    {
      kind: "line",
      ...{ from: { x: x - reach, y: notch }, to: { x: x + reach, y: notch }, width: 1.5, dash: [2, 3] },
      ...{ tone: "yMark", strength },
    },
    { kind: "line", from: { x: x + reach, y: notch }, to: { x: tip, y: notch }, width: 1.5, tone: "yMark", strength },
    {
      kind: "shape",
      points: [
        { x: tip, y: notch },
        { x: foot, y: notch - NOTCH.half * size },
        { x: foot, y: notch + NOTCH.half * size },
      ],
      ...{ tone: "yMark", strength },
    },
    ...(hasBracket
      ? ([
          { kind: "line", from: { x: tip + 4, y: from }, to: { x: tip + 4, y: fill }, width: 2, tone: "cMark" },
          { kind: "line", from: { x: tip, y: fill }, to: { x: tip + 8, y: fill }, width: 2, tone: "cMark" },
        ] as const)
      : []),
    ...(isUnderOpen(layout, scenery, [captionBox(at, CAPTION)])
      ? []
      : captionAt(at, {
          symbol: labelOf(scenery.shape, idOf.y(index)),
          number: shownNumber(wanted, 2),
          tone: "y",
          letterSize: target.label ? 15 : r > 55 ? 22 : frame.kind === "low" ? 15 : 18,
          numberSize: target.label ? 14 : r > 55 ? 19 : frame.kind === "low" ? 14 : 16,
        })),
  ];
}
