import { shown } from "../number.ts";
import { clamped } from "./geometry.ts";
import { labelAt, symbolOf } from "./label.ts";
import type { BoardLayout } from "./layout.ts";
import type { Mark } from "./marks.ts";
import type { Anchor, NeuronPlace } from "./places.ts";
import type { Related } from "./related.ts";
import type { Scenery } from "./scenery.ts";
import { numberOf, type Snapshot } from "./snapshot.ts";
import type { Tone } from "./tones.ts";

/** Half a turn of the heavy arc is this much; beyond a whole turn it stays full. */
const HALF_TURN = 4;

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
  const quantity = isInput ? `x${index}` : `a${layer}.${index}`;
  const activation = numberOf(snapshot, quantity);
  const r = isInput ? measures.input : measures.disc;
  const label = (anchor: Anchor, id: string, tone: Tone, decimals = 2) =>
    labelAt(anchor, {
      symbol: measures.hasLetters ? symbolOf(shape, id) : undefined,
      number: shown(numberOf(snapshot, id), decimals),
      tone,
      letterSize: measures.letter,
      numberSize: measures.number,
    });

  return [
    { kind: "disc", x, y, r: (isInput ? measures.input : measures.ring) + 3, tone: "paper" },
    { kind: "disc", x, y, r, tone: "aWash", strength },
    { kind: "glass", x, y, r, fill: clamped(activation), tone: "aMark", strength },
    ...(isInput ? [{ kind: "ring", x, y, r, width: 1.5, tone: "aMark", strength } as const] : []),
    ...(isInput ? [] : ringMarks(layout, place, numberOf(snapshot, `z${layer}.${index}`), strength)),
    ...biasMarks(layout, place, snapshot, scenery, strength),
    ...targetMarks(layout, place, snapshot, (anchor) => label(anchor, `y${index}`, "y")),
    ...label(place.activation, quantity, "a"),
  ];
}

function ringMarks({ measures }: BoardLayout, { x, y }: NeuronPlace, z: number, strength: number): readonly Mark[] {
  const turn = Math.max(-1, Math.min(1, z / (2 * HALF_TURN)));
  const top = y - measures.ring;
  return [
    { kind: "ring", x, y, r: measures.ring, width: 1, tone: "zMark", strength },
    { kind: "arc", x, y, r: measures.ring, turn, width: 5, tone: "zMark", strength },
    { kind: "line", from: { x, y: top - 5 }, to: { x, y: top + 5 }, width: 1, tone: "zMark", strength },
  ];
}

const SQUARE = 9;

function biasMarks(
  { measures, knobs }: BoardLayout,
  { layer, index, bias }: NeuronPlace,
  snapshot: Snapshot,
  { decimals, shape }: Scenery,
  strength: number,
): readonly Mark[] {
  if (!bias) return [];
  const parameter = `b${layer}.${index}`;
  const knob = knobs.findIndex((place) => place.parameter === parameter);
  const square: Mark = {
    kind: "box",
    ...{ x: bias.x - SQUARE / 2, y: bias.y - SQUARE / 2, width: SQUARE, height: SQUARE, corner: 0 },
    tone: "bMark",
    strength,
  };
  // A narrow board shows the number of a bias only where it can be turned.
  if (knob < 0 && !measures.hasLetters) return [square];
  const number = shown(numberOf(snapshot, parameter), knob < 0 ? 2 : (decimals[knob] ?? 2));
  const letters = knob >= 0 && measures.hasLetters ? symbolOf(shape, parameter) : undefined;
  return [
    square,
    ...labelAt(bias.label, {
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
  const height = y + disc - 2 * disc * clamped(numberOf(snapshot, `y${index}`));
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
        { x: tip + 11, y: height - 6 },
        { x: tip + 11, y: height + 6 },
      ],
      tone: "yMark",
    },
    ...label(target),
  ];
}
