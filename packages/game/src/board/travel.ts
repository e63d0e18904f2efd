import { parseParameterName } from "@nn/core";
import { idOf, type QuantityId } from "@nn/notation";
import { along, clamped, towards } from "./geometry.ts";
import type { BoardLayout } from "./layout.ts";
import type { Mark } from "./marks.ts";
import type { NeuronPlace, Point } from "./places.ts";
import type { Sizes } from "./plan.ts";
import { stagesOf } from "./related.ts";
import type { Snapshot } from "./snapshot.ts";
import type { Tone } from "./tones.ts";

/** How long a nudge takes over one link, and how long it rests before the next. */
export interface Pace {
  readonly linkMs: number;
  readonly holdMs: number;
}

/** A nudge on its way to the cost. */
export interface Travel {
  readonly sizes: Sizes;
  readonly parameter: QuantityId;
  readonly before: Snapshot;
  readonly after: Snapshot;
  readonly pace: Pace;
}

/** From the knob to z, from z to a, …, from the last a to the cost. */
const linksOf = ({ sizes, parameter }: Travel) => stagesOf(sizes, parameter).get(idOf.C) as number;

export function durationOf(travel: Travel): number {
  const { linkMs, holdMs } = travel.pace;
  return linksOf(travel) * (linkMs + holdMs) - holdMs;
}

/** Quick to leave and slow to arrive: the curve of tokens.css, within a few hundredths. */
function eased(part: number): number {
  const rest = 1 - part;
  return 1 - rest * rest * rest;
}

/** How much of a link has been crossed: 0 before the nudge reaches it, 1 once it is through. */
function partOf(travel: Travel, link: number, elapsedMs: number): number {
  const { linkMs, holdMs } = travel.pace;
  if (linkMs <= 0) return 1;
  return eased(clamped((elapsedMs - link * (linkMs + holdMs)) / linkMs));
}

/** The numbers at one moment: new where the nudge has passed, old where it has not arrived. */
export function snapshotAt(travel: Travel, elapsedMs: number): Snapshot {
  const { sizes, parameter, before, after } = travel;
  const stages = stagesOf(sizes, parameter);
  const of = (id: string) => {
    const [from, to] = [before.values.of(id), after.values.of(id)];
    const stage = stages.get(id) ?? 0;
    const part = stage === 0 ? 1 : partOf(travel, stage - 1, elapsedMs);
    // At the end, the number itself and not a sum that may miss its last bit.
    return part >= 1 ? to : from + (to - from) * part;
  };
  return { values: { of }, signals: after.signals };
}

/** The nudge itself: a dot on a wire, a ring closing around a disc, a dot on its way to the cost. */
export function pulseAt(travel: Travel, layout: BoardLayout, elapsedMs: number): readonly Mark[] {
  const { linkMs, holdMs } = travel.pace;
  const link = Math.floor(elapsedMs / (linkMs + holdMs));
  if (elapsedMs < 0 || link >= linksOf(travel)) return [];
  const part = partOf(travel, link, elapsedMs);
  const name = parseParameterName(travel.parameter);
  const layer = name.layer + Math.floor(link / 2);
  const isReached = (place: NeuronPlace) => place.layer === layer && (link > 1 || place.index === name.j);
  const reached = layout.neurons.filter(isReached);
  const { ring, disc } = layout.measures;

  if (link % 2 === 1)
    return reached.map(({ x, y }) => ({
      kind: "ring",
      ...{ x, y, r: ring + (disc - ring) * part, width: 3, tone: "zMark" },
    }));
  if (link === 0) {
    const knob = layout.knobs.find(({ parameter }) => parameter === travel.parameter);
    return reached.flatMap((neuron) =>
      knob ? [dot(knob, edge(neuron, knob, ring), part, name.kind === "bias" ? "bMark" : "wMark")] : [],
    );
  }
  if (layer > travel.sizes.length - 1)
    return layout.neurons
      .filter((place) => place.layer === layer - 1 && (name.layer < layer - 1 || place.index === name.j))
      .map((neuron) => dot(edge(neuron, layout.cost, ring), layout.cost, part, "cMark"));
  return layout.wires
    .filter((wire) => wire.layer === layer && (name.layer < layer - 1 || wire.k === name.j))
    .map(({ from, to }) => dot(edge(from, to, ring), edge(to, from, ring), part, "aMark"));
}

const edge = (middle: Point, other: Point, r: number) => towards(middle, other, r);

const DOT = 5;

const dot = (from: Point, to: Point, part: number, tone: Tone): Mark => ({
  kind: "disc",
  ...along(from, to, part),
  r: DOT,
  tone,
});
