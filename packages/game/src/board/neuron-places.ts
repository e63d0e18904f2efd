import type { Frame, Rect } from "./frame.ts";
import { knobSizeFor } from "./knob-places.ts";
import type { Parts } from "./parts.ts";
import type { Point } from "./places.ts";
import { type BoardPlan, isDense } from "./plan.ts";

/** The neurons' middles, layer by layer, and the radius of their glasses. */
export interface Spots {
  readonly r: number;
  readonly points: readonly (readonly Point[])[];
}

/** A ring of z is this much wider than its glass. */
export const RING_FACTOR = 1.24;

/** Room that the bead of a bias needs under the lowest neuron. */
const BIAS_ROOM = 48;

/** Layers from left to right, or from top to bottom where the stage is tall. */
export function neuronSpots(plan: BoardPlan, frame: Frame, { network, outputFrom }: Parts): Spots {
  const hasBiasKnob = plan.knobs.some((parameter) => parameter.startsWith("b"));
  // Where four rows fill a low stage, names over the first would lie on the goal.
  const down = frame.kind === "low" && isDense(plan) ? 12 : 0;
  const rect = hasBiasKnob ? { ...network, y: network.y + down, height: network.height - BIAS_ROOM } : network;
  if (frame.kind === "tall") return spotsDown(plan, rect);
  const spots = spotsAcross(plan, rect, frame.kind);
  return outputFrom === undefined ? spots : belowSight(spots, outputFrom, rect.y + rect.height);
}

/** The name and number over an output. */
const LABEL = 40;

/** Outputs give way to what stands above them; their glasses shrink where there is too little room. */
function belowSight({ r, points }: Spots, from: number, to: number): Spots {
  const outputs = points.at(-1) ?? [];
  const small = Math.max(12, Math.min(r, (to - from - LABEL * outputs.length) / (2 * RING_FACTOR * outputs.length)));
  const each = (to - from) / outputs.length;
  // Where there is no room for names, no output stands on the one above it either.
  const label = Math.min(LABEL, each - 2 * small * RING_FACTOR);
  const free = (at: number) => from + each * at + label + small * RING_FACTOR;
  const moved = outputs.map(({ x, y }, at) => ({ x, y: Math.max(y, Math.min(free(at), to - small * RING_FACTOR)) }));
  return { r: small, points: [...points.slice(0, -1), moved] };
}

const LARGEST_ALONE = { desk: 88, tablet: 68, low: 48 } as const;
const LARGEST = { desk: 50, tablet: 34, low: 25 } as const;
/** What y and its number need on the right of an output. */
const ROOM_FOR_TARGET = { desk: 84, tablet: 84, low: 52 } as const;

/** The name and number over a neuron. */
const NAME = { desk: 36, tablet: 30, low: 22 } as const;
/** How far the neurons of a long chain go up and down, or on their way down from side to side, as a part of the room. */
const SWING = 0.24;
/** A low stage has less to go up and down in. */
const LOW_SWING = 0.18;

function spotsAcross(plan: BoardPlan, rect: Rect, kind: "desk" | "tablet" | "low"): Spots {
  const { sizes } = plan;
  const rows = Math.max(...sizes);
  const columnGap = rect.width / (sizes.length - 1);
  const rowGap = rect.height / rows;
  const most = rows === 1 ? LARGEST_ALONE[kind] : LARGEST[kind];
  const wanted = Math.max(12, Math.min(columnGap * 0.12, rowGap * (isDense(plan) ? 0.22 : 0.2), most));
  const wire = (rect.width - 2.65 * wanted - ROOM_FOR_TARGET[kind]) / (sizes.length - 1) - 2 * RING_FACTOR * wanted;
  const isSwung = rows === 1 && wire < knobSizeFor(plan, kind).open.width + 12;
  const swing = isSwung ? rect.height * (kind === "low" ? LOW_SWING : SWING) : 0;
  // Whatever goes up keeps its name and number inside.
  const r = isSwung ? Math.max(12, Math.min(wanted, (rect.height / 2 - swing - NAME[kind]) / RING_FACTOR)) : wanted;
  const left = rect.x + r * 1.35 + (kind === "low" ? 0 : 8);
  const right = rect.x + rect.width - r * 1.3 - ROOM_FOR_TARGET[kind];
  const middle = rect.y + rect.height / 2 + (rows > 1 ? 4 : 0);
  const points = sizes.map((size, layer) => {
    const gap = !isDense(plan) ? Math.min(rowGap * 1.02, rect.height / 2) : size === rows ? rowGap : rowGap * 1.5;
    return Array.from({ length: size }, (_, index) => ({
      x: left + ((right - left) * layer) / (sizes.length - 1),
      y: middle + (index - (size - 1) / 2) * gap + (layer % 2 === 0 ? swing : -swing),
    }));
  });
  return { r, points };
}

/** A chain goes from side to side on its way down where a wire would be shorter than this: too short for its bead. */
const SHORTEST_WIRE = 56;

function spotsDown(plan: BoardPlan, rect: Rect): Spots {
  const { sizes } = plan;
  const columns = Math.max(...sizes);
  const isChain = columns === 1;
  const rowGap = rect.height / (sizes.length - (sizes.length === 2 ? 0.55 : 0.35));
  const columnGap = rect.width / columns;
  const [above, below] = isChain ? [40, 16] : [28, 10];
  const radius = (share: number, most: number) =>
    Math.max(13, Math.min(rowGap * share, columnGap * (isDense(plan) ? 0.24 : 0.2), most));
  const straight = isChain ? radius(0.24, 58) : radius(0.185, 44);
  const wire = (rect.height - straight * 2.3 - above - below) / (sizes.length - 1) - 2 * RING_FACTOR * straight;
  const swing = isChain && wire < SHORTEST_WIRE ? rect.width * SWING : 0;
  const r = swing ? radius(0.3, 30) : straight;
  const top = rect.y + r + above;
  const bottom = rect.y + rect.height - r * 1.3 - below;
  const points = sizes.map((size, layer) => {
    const gap = !isDense(plan)
      ? Math.min((rect.width / size) * 0.92, columnGap * 1.05)
      : columnGap * (size === columns ? 1 : (columns / size) * 0.92);
    return Array.from({ length: size }, (_, index) => ({
      x: rect.x + rect.width / 2 + (index - (size - 1) / 2) * gap + ((sizes.length - layer) % 2 === 0 ? -swing : swing),
      y: top + ((bottom - top) * layer) / (sizes.length - 1),
    }));
  });
  return { r, points };
}
