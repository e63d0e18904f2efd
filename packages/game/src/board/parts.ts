import type { Frame, FrameKind, Rect } from "./frame.ts";
import type { Point, Size } from "./places.ts";
import type { BoardPlan } from "./plan.ts";

/** What stands in the network's place: the network, and for several examples what they see. */
export interface Parts {
  readonly network: Rect;
  /** What the network says for every input: a curve or a map. */
  readonly view?: Rect;
  /** The middles of the examples' small glasses, in order. */
  readonly examples: readonly Point[];
  /** Set where the view and the glasses stand above the output: the output has to stay below this. */
  readonly outputFrom?: number;
}

/** The radius of an example's glass. */
export const EXAMPLE_R = 13;

const CURVE: Readonly<Record<FrameKind, Size>> = {
  desk: { width: 320, height: 220 },
  tablet: { width: 230, height: 150 },
  low: { width: 170, height: 84 },
  tall: { width: 350, height: 92 },
};
const MAP: Readonly<Record<FrameKind, number>> = { desk: 220, tablet: 150, low: 92, tall: 92 };
/** From the middle of one example's glass to the next; a finger needs no less where there are few. */
const APART = 44;
const ROW = 40;
/** More examples than this stand closer together, so that they stay under their map. */
const FEW = 5;
const GAP = 8;

export function partsOf(plan: BoardPlan, frame: Frame): Parts {
  const { network, kind } = frame;
  const { examples, view } = plan;
  if (examples < 2) return { network, examples: [] };
  const size = view === "map" ? { width: MAP[kind], height: MAP[kind] } : CURVE[kind];
  if (kind === "tall") return upright(plan, network, view === "map" ? size : lowered(size, network));
  const right = network.x + network.width;
  const top = network.y;
  const rect = view && { x: right - size.width, y: top, width: size.width, height: size.height };
  // A low stage has no room for both, and a curve has its examples on it.
  if (kind === "low" && view === "curve")
    return { network, view: rect as Rect, examples: [], outputFrom: top + size.height };
  const rowY = (rect ? top + size.height + GAP : top) + ROW / 2;
  const room =
    rect && examples > FEW ? Math.max(2 * EXAMPLE_R + 1, size.width / examples) : network.width / 2 / examples;
  const step = Math.min(APART, room);
  const middle = right - Math.max(size.width, (examples - 1) * step + 2 * EXAMPLE_R) / 2;
  return {
    network,
    ...(rect && { view: rect }),
    examples: row(examples, middle, rowY, step),
    outputFrom: rowY + ROW / 2,
  };
}

/** On a low telephone a curve leaves most of the place to the network. */
const lowered = ({ width, height }: Size, network: Rect): Size => ({
  width,
  height: Math.min(height, network.height * MOST_OF_CURVE),
});
const MOST_OF_CURVE = 0.3;

/** Upright, both stand under the network: a curve has its examples on it, beside a map there is room for them. */
function upright(plan: BoardPlan, network: Rect, size: Size): Parts {
  const { examples, view } = plan;
  if (view === "map" && plan.sizes.length > 2 && plan.sizes.at(-1) === 1 && network.height >= ROOM_AROUND_OUTPUT)
    return aroundOutput(plan, network);
  const below = view ? size.height + GAP : ROW;
  const rest = { ...network, height: network.height - below };
  const y = network.y + network.height - (view ? size.height : ROW);
  if (!view) {
    const step = Math.min(APART, network.width / examples);
    return { network: rest, examples: row(examples, network.x + network.width / 2, y + ROW / 2, step) };
  }
  const rect = { x: network.x, y, width: view === "map" ? size.width : network.width, height: size.height };
  if (view === "curve") return { network: rest, view: rect, examples: [] };
  const left = rect.x + rect.width + GAP;
  const step = Math.min(APART, (network.x + network.width - left) / examples);
  const middle = (left + network.x + network.width) / 2;
  return { network: rest, view: rect, examples: row(examples, middle, y + size.height / 2, step) };
}

/** With less height, the layer before the output would stand beside the map. */
const ROOM_AROUND_OUTPUT = 230;
/** Small enough for y and its number to stand between the output and the map. */
const MAP_BESIDE = 76;

/** A single output leaves room on either side: the map on the right, and on the left the glasses, two in a row. */
function aroundOutput({ examples }: BoardPlan, network: Rect): Parts {
  const size = MAP_BESIDE;
  const bottom = network.y + network.height;
  const rows = Math.ceil(examples / 2);
  const step = Math.min(APART, size / rows);
  const glasses = Array.from({ length: examples }, (_, at) => ({
    x: network.x + APART * (0.5 + (at % 2)),
    y: bottom - size / 2 + (Math.floor(at / 2) - (rows - 1) / 2) * step,
  }));
  const view = { x: network.x + network.width - size, y: bottom - size, width: size, height: size };
  return { network, view, examples: glasses };
}

const row = (count: number, middle: number, y: number, step: number): readonly Point[] =>
  Array.from({ length: count }, (_, at) => ({ x: middle + (at - (count - 1) / 2) * step, y }));
