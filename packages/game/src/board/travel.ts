import { parseParameterName } from "@nn/core";
import { idOf, type QuantityId } from "@nn/notation";
import { clamped } from "./geometry.ts";
import { mixedSight } from "./mixed-sight.ts";
import type { Sizes } from "./plan.ts";
import type { Snapshot } from "./snapshot.ts";

/** A nudge on its way to the cost. */
export interface Travel {
  readonly sizes: Sizes;
  /** The knobs that were turned. */
  readonly parameters: readonly QuantityId[];
  readonly before: Snapshot;
  readonly after: Snapshot;
}

/** How long things take, in milliseconds. */
export const PACE = {
  press: 110,
  link: 240,
  ring: 200,
  rest: 40,
  settle: 320,
  drop: 180,
  refused: 180,
  hold: 80,
} as const;

/** A change below this is not to be seen. */
const NOTHING = 5e-4;

interface Span {
  readonly from: number;
  readonly ms: number;
}

/** A pulse on a wire, from a bias into its neuron, or from an output down to the column. */
export interface Pulse extends Span {
  readonly on: QuantityId | "cost";
  /** What it brings: a change of z, of a sum further on, or of the cost. */
  readonly change: number;
  readonly hue: "z" | "a" | "c";
}

/** When each number of a nudge changes, and what runs between them. */
export interface Timeline {
  readonly numbers: ReadonlyMap<string, Span>;
  readonly pulses: readonly Pulse[];
  readonly ms: number;
}

/** The nudge goes from its knob to z, from z to a, on over every wire to the next layer, and at last into the column. */
export function timelineOf({ sizes, parameters, before, after }: Travel): Timeline {
  const knobs = parameters.map((parameter) => ({ parameter, ...parseParameterName(parameter) }));
  const first = Math.min(...knobs.map(({ layer }) => layer));
  const last = sizes.length - 1;
  const change = (id: string) => after.values.of(id) - before.values.of(id);
  const numbers = new Map<string, Span>(parameters.map((parameter) => [parameter, { from: 0, ms: PACE.press }]));
  const pulses: Pulse[] = knobs
    .filter(({ layer }) => layer === first)
    .map(({ parameter, layer, j }) => ({
      ...{ from: 30, ms: PACE.link, on: parameter, hue: "z" },
      change: change(idOf.z(layer, j)),
    }));
  let at = 30 + PACE.link;
  for (let layer = first; layer <= last; layer++) {
    const own = new Set(knobs.filter((knob) => knob.layer === first).map(({ j }) => j));
    const reached = layer === first ? [...own] : Array.from({ length: sizes[layer] as number }, (_, index) => index);
    for (const index of reached) {
      numbers.set(idOf.z(layer, index), { from: at, ms: PACE.ring });
      numbers.set(idOf.a(layer, index), { from: at + 60, ms: PACE.link });
    }
    at += 60 + PACE.link;
    if (layer === last) break;
    at += PACE.rest;
    for (let next = 0; next < (sizes[layer + 1] as number); next++)
      for (const index of reached) {
        const wire = idOf.w(layer + 1, next, index);
        const brings = change(idOf.a(layer, index)) * after.values.of(wire);
        if (Math.abs(brings) > NOTHING) pulses.push({ from: at, ms: PACE.link, on: wire, change: brings, hue: "a" });
      }
    at += PACE.link;
  }
  if (Math.abs(change(idOf.C)) > NOTHING)
    pulses.push({ from: at - 60, ms: PACE.drop, on: "cost", change: change(idOf.C), hue: "c" });
  at += PACE.hold;
  numbers.set(idOf.C, { from: at, ms: PACE.settle });
  return { numbers, pulses, ms: at + PACE.settle };
}

/** Quick to leave and slow to arrive. */
export function easedOut(part: number): number {
  const rest = 1 - part;
  return 1 - rest * rest * rest;
}

/** Slow at both ends. */
export const easedInOut = (part: number): number =>
  part < 0.5 ? 4 * part * part * part : 1 - (-2 * part + 2) ** 3 / 2;

const partOf = ({ from, ms }: Span, elapsedMs: number) => clamped((elapsedMs - from) / ms);

/** The numbers at one moment: new where the nudge has passed, old where it has not arrived. */
export function snapshotAt({ sizes, before, after }: Travel, { numbers }: Timeline, elapsedMs: number): Snapshot {
  const of = (id: string) => {
    const span = numbers.get(id);
    if (!span) return after.values.of(id);
    const part = partOf(span, elapsedMs);
    // At the end, the number itself and not a sum that may miss its last bit.
    if (part >= 1) return after.values.of(id);
    const from = before.values.of(id);
    return from + (after.values.of(id) - from) * easedOut(part);
  };
  const output = numbers.get(idOf.a(sizes.length - 1, 0));
  if (!output || !before.sight || !after.sight) return { ...after, values: { of } };
  return {
    ...after,
    values: { of },
    sight: mixedSight(before.sight, after.sight, easedOut(partOf(output, elapsedMs))),
  };
}

const SLOSHES = 1.5;
const SLOSH_HEIGHT = 0.2;

/** How far each glass's surface is from level: one slosh, damped, towards the side that the change came from. */
export function sloshesAt(
  { before, after }: Travel,
  { numbers }: Timeline,
  elapsedMs: number,
): ReadonlyMap<string, number> {
  const sloshes = new Map<string, number>();
  for (const [id, span] of numbers) {
    if (!id.startsWith("a")) continue;
    const part = partOf(span, elapsedMs);
    const change = after.values.of(id) - before.values.of(id);
    if (part <= 0 || part >= 1 || Math.abs(change) < NOTHING) continue;
    sloshes.set(id, Math.sign(change) * SLOSH_HEIGHT * Math.sin(part * SLOSHES * 2 * Math.PI) * (1 - part));
  }
  return sloshes;
}

/** The pulses that are under way, each with the part of its way that it has gone. */
export const pulsesAt = ({ pulses }: Timeline, elapsedMs: number): readonly (Pulse & { readonly part: number })[] =>
  pulses
    .filter(({ from, ms }) => elapsedMs >= from && elapsedMs < from + ms)
    .map((pulse) => ({ ...pulse, part: easedInOut(partOf(pulse, elapsedMs)) }));
