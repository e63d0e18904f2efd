import { parseQuantityName } from "@nn/core";
import type { Effect } from "@nn/level-kit";
import type { Link, Way } from "../lamps/reason.ts";
import { along, clamped } from "./geometry.ts";
import type { BoardLayout } from "./layout.ts";
import type { Mark } from "./marks.ts";
import type { Moment } from "./moment.ts";
import type { KnobPlace, Point } from "./places.ts";
import type { Tone } from "./tones.ts";

/**
 * A guess is answered where it went right or wrong: what a tiny nudge up does, as a way beside every quantity on its paths to
 * the cost, one after the other. Ways only: sizes are the other lamps'.
 */
export function reasonMarks(moment: Moment): readonly Mark[] {
  const { layout, scenery, reasoned = Number.POSITIVE_INFINITY } = moment;
  const { reason, selected, isSolved } = scenery;
  const knob = layout.knobs[selected];
  if (!reason || !knob || isSolved) return [];
  const places = new Map<string, Told>();
  for (const chain of reason.chains)
    for (const [at, { quantity, way }] of chain.entries()) {
      const told = places.get(quantity) ?? { ...stopOf(layout, knob, quantity), at, ways: [] };
      const ways = quantity === "C" ? [WAYS[reason.outcome]] : [...new Set([...told.ways, way])];
      places.set(quantity, { ...told, at: Math.max(told.at, at), ways });
    }
  return [
    ...[...places.values()].flatMap((told) => (told.at <= reasoned ? badges(layout, told) : [])),
    ...reason.chains.flatMap((chain) => travellerOf(layout, knob, chain, reasoned)),
  ];
}

const WAYS: Readonly<Record<Effect, Way>> = { up: 1, down: -1, none: 0 };

interface Stop extends Point {
  readonly tone: Tone;
}

interface Told extends Stop {
  /** How many links it is from the knob. */
  readonly at: number;
  /** Along different paths a nudge may arrive with different ways. */
  readonly ways: readonly Way[];
}

/** Beside its quantity: at the corner of the knob, below the ring of z, in the glass of a, and before the column of C. */
function stopOf({ neurons, ring, frame, knobSize }: BoardLayout, knob: KnobPlace, quantity: string): Stop {
  const name = parseQuantityName(quantity);
  if (name.kind === "cost") {
    const outputs = neurons.filter(({ target }) => target);
    const y = outputs.reduce((sum, output) => sum + output.y, 0) / outputs.length;
    return frame.kind === "tall" && frame.well.y > y
      ? { x: frame.well.x + frame.well.width - R, y: frame.well.y - R - 2, tone: "cMark" }
      : { x: frame.well.x - R - 10, y: y + ring + R, tone: "cMark" };
  }
  const neuron = neurons.find(
    ({ layer, index }) => "layer" in name && "j" in name && layer === name.layer && index === name.j,
  );
  if (neuron && name.kind === "activation") return { x: neuron.x, y: neuron.y, tone: "aMark" };
  if (neuron && name.kind === "weightedSum")
    return { x: neuron.x - ring * 0.72, y: neuron.y + ring * 0.72, tone: "zMark" };
  const { x, y } = knob.open;
  const { width, height } = knobSize.open;
  return { x: x + width / 2, y: y - height / 2, tone: knob.isBias ? "bMark" : "wMark" };
}

const R = 11;

function badges({ frame }: BoardLayout, { x, y, tone, ways }: Told): readonly Mark[] {
  const r = frame.kind === "tall" || frame.kind === "low" ? R - 2 : R;
  return ways.flatMap((way, at) => {
    const middle = { x: x + (at - (ways.length - 1) / 2) * (2 * r + 2), y };
    return [
      { kind: "disc", ...middle, r, tone },
      { kind: "disc", ...middle, r: r - 2, tone: "paper" },
      ...arrow(middle, way, r * 0.55, tone),
    ] satisfies readonly Mark[];
  });
}

/** Up, down, or two bars for what does not move. */
function arrow({ x, y }: Point, way: Way, reach: number, tone: Tone): readonly Mark[] {
  const line = (from: Point, to: Point): Mark => ({ kind: "line", from, to, width: 2.25, tone });
  if (way === 0)
    return [-0.45, 0.45].map((off) => line({ x: x - reach, y: y + off * reach }, { x: x + reach, y: y + off * reach }));
  const tip = { x, y: y - way * reach };
  return [
    line({ x, y: y + way * reach }, tip),
    line({ x: x - reach * 0.75, y: tip.y + way * reach * 0.8 }, tip),
    line({ x: x + reach * 0.75, y: tip.y + way * reach * 0.8 }, tip),
  ];
}

/** What is under way between two quantities: a disc with what it brings. What has come to nothing goes no further. */
function travellerOf(layout: BoardLayout, knob: KnobPlace, chain: readonly Link[], reasoned: number): readonly Mark[] {
  const link = Math.floor(reasoned);
  const [from, to] = [chain[link], chain[link + 1]];
  const part = clamped(reasoned - link);
  if (!from || !to || from.way === 0 || part === 0) return [];
  const [start, end] = [stopOf(layout, knob, from.quantity), stopOf(layout, knob, to.quantity)];
  return badges(layout, { ...along(start, end, part), tone: start.tone, at: link, ways: [from.way] });
}
