import {
  ARC_PX,
  BIAS_PX,
  glassFill,
  idOf,
  labelOf,
  NOTCH,
  type QuantityId,
  RING_PX,
  ringTurn,
  shownNumber,
} from "@nn/notation";
import { captionAt } from "./caption.ts";
import type { BoardLayout } from "./layout.ts";
import type { Mark } from "./marks.ts";
import type { Anchor, NeuronPlace } from "./places.ts";
import type { Related } from "./related.ts";
import type { Scenery } from "./scenery.ts";
import type { Snapshot } from "./snapshot.ts";
import type { Tone } from "./tones.ts";

const FADED_NEURON = 0.5;

export function neuronMarks(
  layout: BoardLayout,
  place: NeuronPlace,
  snapshot: Snapshot,
  scenery: Scenery,
  related: Related,
): readonly Mark[] {
  const { layer, index, x, y } = place;
  const { measures } = layout;
  const { shape } = scenery;
  const isInput = layer === 0;
  const strength = related.neuron(layer, index) ? 1 : FADED_NEURON;
  const quantity = idOf.a(layer, index);
  const activation = snapshot.values.of(quantity);
  const r = isInput ? measures.input : measures.disc;
  const label = (anchor: Anchor, id: QuantityId, tone: Tone, decimals = 2) =>
    captionAt(anchor, {
      symbol: measures.hasLetters ? labelOf(shape, id) : undefined,
      number: shownNumber(snapshot.values.of(id), decimals),
      tone,
      letterSize: measures.letter,
      numberSize: measures.number,
    });

  return [
    { kind: "disc", x, y, r: (isInput ? measures.input : measures.ring) + 3, tone: "paper" },
    { kind: "disc", x, y, r, tone: "aWash", strength },
    { kind: "glass", x, y, r, fill: glassFill(activation), tone: "aMark", strength },
    ...(isInput ? [{ kind: "ring", x, y, r, width: 1.5, tone: "aMark", strength } as const] : []),
    ...(isInput ? [] : ringMarks(layout, place, snapshot.values.of(idOf.z(layer, index)), strength)),
    ...biasMarks(layout, place, snapshot, scenery, strength),
    ...targetMarks(layout, place, snapshot, (anchor) => label(anchor, idOf.y(index), "y")),
    ...label(place.activation, quantity, "a"),
  ];
}

function ringMarks({ measures }: BoardLayout, { x, y }: NeuronPlace, z: number, strength: number): readonly Mark[] {
  const turn = ringTurn(z);
  const top = y - measures.ring;
  return [
    { kind: "ring", x, y, r: measures.ring, width: RING_PX, tone: "zMark", strength },
    { kind: "arc", x, y, r: measures.ring, turn, width: ARC_PX, tone: "zMark", strength },
    { kind: "line", from: { x, y: top - 5 }, to: { x, y: top + 5 }, width: 1, tone: "zMark", strength },
  ];
}

function biasMarks(
  { measures, knobs }: BoardLayout,
  { layer, index, bias }: NeuronPlace,
  snapshot: Snapshot,
  { decimals, shape }: Scenery,
  strength: number,
): readonly Mark[] {
  if (!bias) return [];
  const parameter = idOf.b(layer, index);
  const knob = knobs.findIndex((place) => place.parameter === parameter);
  const square: Mark = {
    kind: "box",
    ...{ x: bias.x - BIAS_PX / 2, y: bias.y - BIAS_PX / 2, width: BIAS_PX, height: BIAS_PX, corner: 0 },
    tone: "bMark",
    strength,
  };
  // A narrow board shows the number of a bias only if it can be turned.
  if (knob < 0 && !measures.hasLetters) return [square];
  const number = shownNumber(snapshot.values.of(parameter), knob < 0 ? 2 : (decimals[knob] ?? 2));
  const letters = knob >= 0 && measures.hasLetters ? labelOf(shape, parameter) : undefined;
  return [
    square,
    ...captionAt(bias.label, {
      symbol: letters,
      number,
      tone: "b",
      letterSize: measures.letter,
      numberSize: letters ? measures.number : 13,
    }),
  ];
}

function targetMarks(
  { measures }: BoardLayout,
  { x, y, index, target }: NeuronPlace,
  snapshot: Snapshot,
  label: (anchor: Anchor) => readonly Mark[],
): readonly Mark[] {
  if (!target) return [];
  const { disc, ring } = measures;
  const height = y + disc - 2 * disc * glassFill(snapshot.values.of(idOf.y(index)));
  // The thin line begins at the middle of the disc's half, as far in as the disc is wide at that height allows.
  const reach = Math.sqrt(Math.max(0, disc * disc - (height - y) * (height - y)));
  const tip = x + ring + 5;
  return [
    {
      kind: "line",
      from: { x: x + Math.min(reach, disc * 0.7), y: height },
      to: { x: tip, y: height },
      width: 1.5,
      tone: "yMark",
    },
    {
      kind: "shape",
      points: [
        { x: tip, y: height },
        { x: tip + NOTCH.length, y: height - NOTCH.half },
        { x: tip + NOTCH.length, y: height + NOTCH.half },
      ],
      tone: "yMark",
    },
    ...label(target),
  ];
}
