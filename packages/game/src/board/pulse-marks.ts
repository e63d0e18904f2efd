import { shownNumber } from "@nn/notation";
import { along, clamped, towards } from "./geometry.ts";
import type { BoardLayout } from "./layout.ts";
import type { Mark } from "./marks.ts";
import type { Point } from "./places.ts";
import type { Tone } from "./tones.ts";
import type { Pulse } from "./travel.ts";

const TONES: Readonly<Record<Pulse["hue"], readonly [Tone, Tone]>> = {
  z: ["zMark", "z"],
  a: ["aMark", "a"],
  c: ["cMark", "c"],
};

const SMALLEST = 8;
const LARGEST = 18;
const PER_UNIT = 34;

/** A disc with a plus where something is added, a ring with a minus where it is taken away; as large as the change. */
export function pulseMarks(layout: BoardLayout, pulse: Pulse & { readonly part: number }): readonly Mark[] {
  const way = wayOf(layout, pulse);
  if (!way) return [];
  const { x, y } = along(way.from, way.to, pulse.part);
  const isSmall = layout.frame.kind === "tall" || layout.frame.kind === "low";
  const r =
    Math.max(SMALLEST, Math.min(LARGEST, SMALLEST - 1 + Math.abs(pulse.change) * PER_UNIT)) * (isSmall ? 0.85 : 1);
  const [mark, text] = TONES[pulse.hue];
  const isPlus = pulse.change >= 0;
  const sign: Tone = isPlus ? "paper" : mark;
  const size = shownNumber(Math.abs(pulse.change), pulse.hue === "c" ? 3 : 2);
  return [
    { kind: "disc", x, y, r, tone: mark },
    ...(isPlus ? [] : [{ kind: "disc", x, y, r: r - 2, tone: "paper" } as const]),
    { kind: "line", from: { x: x - r * 0.45, y }, to: { x: x + r * 0.45, y }, width: 2, tone: sign },
    ...(isPlus
      ? [{ kind: "line", from: { x, y: y - r * 0.45 }, to: { x, y: y + r * 0.45 }, width: 2, tone: sign } as const]
      : []),
    {
      kind: "text",
      ...{ x, y: y - r - 7, text: `${isPlus ? "+" : "−"}${size}`, face: "number", size: 14, tone: text },
      align: "middle",
    },
  ];
}

function wayOf(layout: BoardLayout, { on }: Pulse): { readonly from: Point; readonly to: Point } | undefined {
  const { knobs, wires, ring, frame, neurons } = layout;
  if (on === "cost") {
    const outputs = neurons.filter(({ target }) => target);
    const x = outputs.reduce((sum, output) => sum + output.x, 0) / outputs.length;
    const y = outputs.reduce((sum, output) => sum + output.y, 0) / outputs.length;
    if (frame.kind === "tall" && frame.well.y > y) return { from: { x, y: y + ring }, to: { x, y: frame.well.y } };
    return { from: { x: x + ring + 30, y }, to: { x: frame.well.x - 6, y } };
  }
  const knob = knobs.find(({ parameter }) => parameter === on);
  if (knob) return { from: knob.open, to: towards(knob.feeds, knob, ring) };
  const wire = wires.find(({ parameter }) => parameter === on);
  return wire && { from: wire.from, to: wire.to };
}

/** The open knob of a refused nudge, off its place: a damped shake. */
export const shakeAt = (part: number): number => Math.sin(clamped(part) * Math.PI * 3) * 5 * (1 - clamped(part));
