import type { Frame, Rect } from "./frame.ts";
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
const BIAS_ROOM = 44;

/** Layers from left to right, or from top to bottom where the stage is tall. */
export function neuronSpots(plan: BoardPlan, frame: Frame): Spots {
  const hasBiasKnob = plan.knobs.some((parameter) => parameter.startsWith("b"));
  const rect = hasBiasKnob ? { ...frame.network, height: frame.network.height - BIAS_ROOM } : frame.network;
  return frame.kind === "tall" ? spotsDown(plan, rect) : spotsAcross(plan, rect, frame.kind);
}

const LARGEST_ALONE = { desk: 88, tablet: 68, low: 48 } as const;
const LARGEST = { desk: 50, tablet: 34, low: 25 } as const;
/** What y and its number need on the right of an output. */
const ROOM_FOR_TARGET = { desk: 84, tablet: 84, low: 52 } as const;

function spotsAcross(plan: BoardPlan, rect: Rect, kind: "desk" | "tablet" | "low"): Spots {
  const { sizes } = plan;
  const rows = Math.max(...sizes);
  const columnGap = rect.width / (sizes.length - 1);
  const rowGap = rect.height / rows;
  const most = rows === 1 ? LARGEST_ALONE[kind] : LARGEST[kind];
  const r = Math.max(12, Math.min(columnGap * 0.12, rowGap * (isDense(plan) ? 0.22 : 0.2), most));
  const left = rect.x + r * 1.35 + (kind === "low" ? 0 : 8);
  const right = rect.x + rect.width - r * 1.3 - ROOM_FOR_TARGET[kind];
  const middle = rect.y + rect.height / 2 + (rows > 1 ? 4 : 0);
  const points = sizes.map((size, layer) => {
    const gap = !isDense(plan) ? Math.min(rowGap * 1.02, rect.height / 2) : size === rows ? rowGap : rowGap * 1.5;
    return Array.from({ length: size }, (_, index) => ({
      x: left + ((right - left) * layer) / (sizes.length - 1),
      y: middle + (index - (size - 1) / 2) * gap,
    }));
  });
  return { r, points };
}

/** A chain with more layers than this goes from side to side on its way down, or its beads would have no wire left. */
const MOST_STRAIGHT = 3;

function spotsDown(plan: BoardPlan, rect: Rect): Spots {
  const { sizes } = plan;
  const columns = Math.max(...sizes);
  const isChain = columns === 1;
  const rowGap = rect.height / (sizes.length - (sizes.length === 2 ? 0.55 : 0.35));
  const columnGap = rect.width / columns;
  const swing = isChain && sizes.length > MOST_STRAIGHT ? rect.width * 0.24 : 0;
  const widest = swing ? 26 : isChain ? 58 : 44;
  const share = swing ? 0.34 : isChain ? 0.24 : 0.185;
  const r = Math.max(16, Math.min(rowGap * share, columnGap * (isDense(plan) ? 0.24 : 0.2), widest));
  const top = rect.y + r + (isChain ? 40 : 28);
  const bottom = rect.y + rect.height - r * 1.3 - (isChain ? 16 : 10);
  const points = sizes.map((size, layer) => {
    const gap = !isDense(plan)
      ? Math.min((rect.width / size) * 0.92, columnGap * 1.05)
      : columnGap * (size === columns ? 1 : (columns / size) * 0.92);
    return Array.from({ length: size }, (_, index) => ({
      x: rect.x + rect.width / 2 + (index - (size - 1) / 2) * gap + (layer % 2 === 0 ? -swing : swing),
      y: top + ((bottom - top) * layer) / (sizes.length - 1),
    }));
  });
  return { r, points };
}
