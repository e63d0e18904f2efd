import { idOf, type QuantityId } from "@nn/notation";
import type { Size } from "./size.ts";

/** One quantity in the picture of what depends on what. */
export interface TreeNode {
  readonly id: QuantityId;
  readonly x: number;
  readonly y: number;
}

export interface TreeLayout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly TreeNode[];
  /** Pairs of ids: the first is used to compute the second. */
  readonly edges: readonly (readonly [QuantityId, QuantityId])[];
  readonly isNarrow: boolean;
}

const COLUMNS = { wide: [36, 236, 400, 560], narrow: [18, 122, 204, 284] } as const;
const ROWS = { wide: [34, 94, 154], narrow: [30, 84, 138] } as const;

/**
 * The last link of a chain as a tree: weight, previous activation and bias make z, z makes a, and a and y make C.
 * @param layer  the last layer
 */
export function treeLayout(layer: number, size: Size): TreeLayout {
  const isNarrow = size === "narrow";
  const [sources, sum, neuron, end] = COLUMNS[isNarrow ? "narrow" : "wide"];
  const [top, middle, bottom] = ROWS[isNarrow ? "narrow" : "wide"];
  const previous = idOf.a(layer - 1, 0);
  const ids = {
    w: idOf.w(layer, 0, 0),
    b: idOf.b(layer, 0),
    z: idOf.z(layer, 0),
    a: idOf.a(layer, 0),
    y: idOf.y(0),
    C: idOf.C,
  };
  return {
    width: isNarrow ? 320 : 640,
    height: isNarrow ? 176 : 196,
    isNarrow,
    nodes: [
      { id: ids.w, x: sources, y: top },
      { id: previous, x: sources, y: middle },
      { id: ids.b, x: sources, y: bottom },
      { id: ids.z, x: sum, y: middle },
      { id: ids.a, x: neuron, y: middle },
      { id: ids.y, x: neuron, y: bottom },
      { id: ids.C, x: end, y: middle },
    ],
    edges: [
      [ids.w, ids.z],
      [previous, ids.z],
      [ids.b, ids.z],
      [ids.z, ids.a],
      [ids.a, ids.C],
      [ids.y, ids.C],
    ],
  };
}

/** A line from the mark of one node to that of the next, ending before it. */
export function edgePath(from: TreeNode, to: TreeNode, start: number, end: number): string {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  const at = (distance: number) =>
    `${Math.round((from.x + (dx * distance) / length) * 10) / 10} ${Math.round((from.y + (dy * distance) / length) * 10) / 10}`;
  return `M${at(start)}L${at(length - end)}`;
}
