import { idOf, kindOf, type Label, type QuantityId } from "@nn/notation";
import { type Box, unionOf } from "../network/box.ts";
import { beside, heightOf, letterOf, numberOf, stacked, type Writing, wordsOf } from "../network/writing.ts";
import type { Point } from "../ring.ts";
import type { Size } from "../size.ts";
import { FRAMES, type TreeFrame } from "./frame.ts";

/** What a tree of causes says, before anything has a place. */
export interface TreeContent {
  /** The last layer, and how many layers are shown, counted from there. */
  readonly last: number;
  readonly depth: number;
  readonly labelOf: (id: QuantityId) => Label;
  readonly numberOf: (id: QuantityId) => string;
  /** The slope on the link that begins at this cause, if it is on the way that is drawn. */
  readonly slopeOf: (cause: QuantityId) => string | undefined;
}

/** A text with its place. */
export interface Placed {
  readonly writing: Writing;
  /** The left end of its first baseline. */
  readonly at: Point;
  readonly box: Box;
}

export interface TreeNode extends Point {
  readonly id: QuantityId;
  readonly label: Placed;
  /** Mark and label together: where to point at it. */
  readonly box: Box;
}

/** From a cause up to the one quantity that it enters. */
export interface TreeLink {
  readonly cause: QuantityId;
  readonly effect: QuantityId;
  readonly from: Point;
  readonly to: Point;
  /** Stands beside the link; undefined off the way. */
  readonly slope: Placed | undefined;
}

export interface TreeLayout {
  readonly width: number;
  readonly height: number;
  /** From the cost down: an effect before its causes. */
  readonly nodes: readonly TreeNode[];
  readonly links: readonly TreeLink[];
  /** Where the tree goes on: below the last activation, unless that is the input. */
  readonly goesOn: { readonly from: Point; readonly to: Point } | undefined;
}

/** A mark is that far in every direction, with its ring when it is chosen. */
export const MARK_PX = 18;
const AFTER_MARK = 22;
/** Between a mark and the line that leads to it. */
const CLEAR_PX = 16;
const BESIDE_LINE = 9;
const BELOW = 34;

/** The cost on top and its causes below, layer by layer: what each quantity is made of, and nothing else. */
export function treeLayout(content: TreeContent, size: Size): TreeLayout {
  const frame = FRAMES[size];
  const { last, depth } = content;
  const yOf = (layer: number) => frame.top + frame.toActivation + (last - layer) * (frame.toSum + frame.toCauses);
  const xOf = (layer: number) => frame.trunk + (last - layer) * frame.right;
  const place = (id: QuantityId, x: number, y: number): TreeNode => nodeAt(content, frame, id, { x, y });

  const cost = place(idOf.C, frame.trunk, frame.top);
  const target = place(idOf.y(0), frame.trunk + frame.target, yOf(last));
  const nodes = [cost, target];
  const links = [linkOf(target, cost, undefined)];
  const grow = (cause: TreeNode, effect: TreeNode, side: Side) => {
    nodes.push(cause);
    links.push(linkOf(cause, effect, slopeAt(content.slopeOf(cause.id), cause, effect, frame, side)));
    return cause;
  };

  const layers = Array.from({ length: depth }, (_, index) => last - index);
  let activation = grow(place(idOf.a(last, 0), xOf(last), yOf(last)), cost, "left");
  for (const layer of layers) {
    const [x, y] = [xOf(layer), yOf(layer)];
    const causes = y + frame.toSum + frame.toCauses;
    const trunkSide = frame.slopesRight && layer < last ? "right" : "left";
    const sum = grow(place(idOf.z(layer, 0), x, y + frame.toSum), activation, trunkSide);
    grow(place(idOf.w(layer, 0, 0), x + frame.weight, causes), sum, "left");
    grow(place(idOf.b(layer, 0), x + frame.bias, causes), sum, "low");
    activation = grow(place(idOf.a(layer - 1, 0), xOf(layer - 1), causes), sum, "right");
  }
  const bottom = Math.max(...nodes.map(({ box }) => box.bottom));
  const isInput = depth === last;
  return {
    width: frame.width,
    height: Math.ceil(Math.max(bottom, activation.y + (isInput ? 0 : BELOW))) + 4,
    nodes,
    links,
    goesOn: isInput
      ? undefined
      : {
          from: { x: activation.x, y: activation.y + CLEAR_PX },
          to: { x: activation.x, y: activation.y + BELOW },
        },
  };
}

function nodeAt({ labelOf, numberOf: text }: TreeContent, frame: TreeFrame, id: QuantityId, at: Point): TreeNode {
  const sizes = { letter: frame.letter, index: Math.max(11, frame.letter * 0.66), number: frame.number };
  const isLeaf = ["weight", "bias"].includes(kindOf(id));
  const isStacked = isLeaf && frame.isStacked;
  const letter = letterOf(labelOf(id), sizes);
  const number = numberOf(text(id), sizes, isStacked ? "middle" : "start");
  const writing = isStacked ? stacked(letter, number) : beside(letter, number);
  // The label of the cost makes room for the line to the target.
  const baseline = id === idOf.C ? 0 : 5;
  const label = isLeaf
    ? placed(writing, at.x - writing.width / 2, at.y + AFTER_MARK + writing.ascent)
    : placed(writing, at.x + AFTER_MARK, at.y + baseline);
  const mark = { left: at.x - MARK_PX, right: at.x + MARK_PX, top: at.y - MARK_PX, bottom: at.y + MARK_PX };
  return { id, ...at, label, box: unionOf([mark, label.box]) };
}

function linkOf(cause: TreeNode, effect: TreeNode, slope: Placed | undefined): TreeLink {
  return { cause: cause.id, effect: effect.id, from: towards(cause, effect), to: towards(effect, cause), slope };
}

/** The place on the way from one mark to another where the line begins. */
function towards(from: Point, to: Point): Point {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const share = CLEAR_PX / Math.hypot(dx, dy);
  return { x: from.x + dx * share, y: from.y + dy * share };
}

/** On which side of its link a slope stands; low where the room is only near the cause. */
type Side = "left" | "right" | "low";

function slopeAt(
  text: string | undefined,
  cause: Point,
  effect: Point,
  { number }: TreeFrame,
  side: Side,
): Placed | undefined {
  if (text === undefined) return undefined;
  const writing = wordsOf(text, number);
  const share = side === "low" ? 0.36 : 0.5;
  const x = cause.x + (effect.x - cause.x) * share;
  const y = cause.y + (effect.y - cause.y) * share;
  // A slanting line leaves the room above it.
  const baseline = y + (cause.x === effect.x ? 5 : side === "low" ? 4 : -2);
  return placed(writing, side === "left" ? x - BESIDE_LINE - writing.width : x + BESIDE_LINE, baseline);
}

const placed = (writing: Writing, x: number, y: number): Placed => ({
  writing,
  at: { x, y },
  box: {
    left: x,
    right: x + writing.width,
    top: y - writing.ascent,
    bottom: y - writing.ascent + heightOf(writing),
  },
});
