import { shownNumber } from "@nn/notation";
import { chainOf, type Stop } from "./chain.ts";
import { factorPlaces } from "./factor-places.ts";
import { along, clamped } from "./geometry.ts";
import type { Mark } from "./marks.ts";
import type { Moment } from "./moment.ts";
import type { NeuronPlace, Point } from "./places.ts";

/** The stops of every lit path of the open knob; nothing before its third lamp. */
function chainsOf({ layout, snapshot, scenery }: Moment): readonly (readonly Stop[])[] {
  const signal = snapshot.signals[scenery.selected];
  if (!signal?.paths || scenery.isSolved) return [];
  return signal.paths.map((path) => chainOf(layout, scenery.selected, path));
}

/** How much of a link has been crossed, where a sensitivity is on its way back. */
const crossed = (link: number, { lighting = Number.POSITIVE_INFINITY }: Moment) => clamped(lighting - link);

/** The funnel lies under everything else: as wide as what is left of the cost's sensitivity. */
export function funnelMarks(moment: Moment): readonly Mark[] {
  const { r } = moment.layout;
  const halfWidth = (left: number) => Math.min(r * 1.1, Math.max(1, Math.abs(left) * r * 1.15) + 7);
  return chainsOf(moment).flatMap((stops) =>
    stops.slice(2).flatMap((stop, at): readonly Mark[] => {
      const before = stops[at + 1] as Stop;
      const part = crossed(at + 1, moment);
      if (part <= 0) return [];
      const tip = along(before, stop, part);
      const [wide, narrow] = [halfWidth(before.left), halfWidth(before.left + (stop.left - before.left) * part)];
      const [a, b] = sides(before, tip, wide, narrow);
      return [
        { kind: "shape", points: [a[0], a[1], b[1], b[0]], tone: "cWash" },
        { kind: "line", from: a[0], to: a[1], width: 1, tone: "cMark", strength: 0.55 },
        { kind: "line", from: b[0], to: b[1], width: 1, tone: "cMark", strength: 0.55 },
      ];
    }),
  );
}

type Side = readonly [Point, Point];

function sides(from: Point, to: Point, wide: number, narrow: number): readonly [Side, Side] {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [nx, ny] = [-(to.y - from.y) / length, (to.x - from.x) / length];
  const at = ({ x, y }: Point, off: number) => ({ x: x + nx * off, y: y + ny * off });
  return [
    [at(from, wide), at(to, narrow)],
    [at(from, -wide), at(to, -narrow)],
  ];
}

const DIAMOND = 11;

/** The diamond that runs back, and the factor that it leaves at each neuron. */
export function lightingMarks(moment: Moment): readonly Mark[] {
  const { layout, lighting } = moment;
  const hasFactors =
    !layout.isCrowded && layout.frame.kind !== "low" && !(layout.frame.kind === "tall" && layout.isDense);
  const chains = chainsOf(moment);
  return [
    ...(lighting === undefined ? [] : chains.flatMap((stops) => diamondAt(stops, lighting))),
    ...(hasFactors ? factorMarks(moment, chains) : []),
  ];
}

function diamondAt(stops: readonly Stop[], lighting: number): readonly Mark[] {
  const link = Math.floor(lighting);
  const [from, to] = [stops[link], stops[link + 1]];
  if (!from || !to) return [];
  const { x, y } = along(from, to, lighting - link);
  const left = from.left + (to.left - from.left) * (lighting - link);
  const diamond = (r: number, tone: "cMark" | "paper"): Mark => ({
    kind: "shape",
    points: [
      { x, y: y - r },
      { x: x + r, y },
      { x, y: y + r },
      { x: x - r, y },
    ],
    tone,
  });
  const inner = left < 0 ? "cMark" : "paper";
  return [
    diamond(DIAMOND, "cMark"),
    ...(left < 0 ? [diamond(DIAMOND - 2.5, "paper")] : []),
    { kind: "line", from: { x: x - 4, y }, to: { x: x + 4, y }, width: 2, tone: inner },
    ...(left < 0 ? [] : [{ kind: "line", from: { x, y: y - 4 }, to: { x, y: y + 4 }, width: 2, tone: inner } as const]),
    {
      kind: "text",
      ...{ x, y: y - DIAMOND - 7, text: shownNumber(left), face: "number", size: 14, tone: "c", align: "middle" },
    },
  ];
}

/** Beside each neuron that a sensitivity has passed: its slope, once, however many paths lead through it. */
function factorMarks(moment: Moment, chains: readonly (readonly Stop[])[]): readonly Mark[] {
  const { layout, scenery } = moment;
  const passed = new Map<NeuronPlace, number>();
  // A slope of 1 that does not bend anything is no news.
  for (const stops of chains)
    for (const [link, { slope }] of stops.entries())
      if (slope && scenery.shows.sums && crossed(link - 1, moment) >= 1) passed.set(slope.neuron, slope.value);
  const places = factorPlaces(layout, [...passed.keys()], scenery.selected);
  return [...passed.values()].flatMap((value, at): readonly Mark[] => {
    const place = places[at];
    const look = { face: "number", size: 15, weight: 600, tone: "z" } as const;
    return place ? [{ kind: "text", ...place, text: `× ${shownNumber(value)}`, ...look }] : [];
  });
}
