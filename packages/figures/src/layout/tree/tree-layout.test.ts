import { idOf, labelOf, type QuantityId } from "@nn/notation";
import { describe, expect, test } from "vitest";
import type { Box } from "../network/box.ts";
import type { Point } from "../ring.ts";
import { SIZES } from "../size.ts";
import { depthWith } from "./depth.ts";
import { MARK_PX, type TreeContent, type TreeLayout, treeLayout } from "./tree-layout.ts";

const LAST = 3;
const shape = { sizes: [1, 1, 1, 1] };

/** What the slope of a link is at its widest, by the letter of its cause: an activation, one, a slope, a weight. */
const WIDEST: Readonly<Record<string, string>> = { w: "× 0.8172", b: "× 1", z: "× 0.2500", a: "× (−4.0000)" };

/** The tree with the slopes on the way up from a cause, all numbers as wide as a row of sigmoids has them. */
function tree(depth: number, way: readonly QuantityId[] = []): TreeContent {
  return {
    last: LAST,
    depth,
    labelOf: (id) => labelOf(shape, id, "fromLast"),
    numberOf: (id) => (/^[wbz]/.test(id) ? "−4.000" : id.startsWith("a") ? "0.6212" : "0.850"),
    slopeOf: (cause) => (way.includes(cause) ? (WIDEST[cause.charAt(0)] ?? "× (−4.0000)") : undefined),
  };
}

/** The causes on the way from a quantity up to the cost, worked out from the layout's own links. */
function wayFrom(cause: QuantityId): readonly QuantityId[] {
  const { links } = treeLayout(tree(LAST), "wide");
  const up = (id: QuantityId): readonly QuantityId[] => {
    const link = links.find((each) => each.cause === id);
    return link ? [id, ...up(link.effect)] : [];
  };
  return up(cause);
}

const causesOf = ({ links }: TreeLayout, id: QuantityId) =>
  links.filter(({ effect }) => effect === id).map(({ cause }) => cause);

test("each quantity hangs below what it enters, and has the causes that its formula names", () => {
  const layout = treeLayout(tree(LAST), "wide");
  expect(causesOf(layout, idOf.C)).toEqual(["y0", "a3.0"]);
  expect(causesOf(layout, idOf.a(3, 0))).toEqual(["z3.0"]);
  expect(causesOf(layout, idOf.z(3, 0))).toEqual(["w3.0.0", "b3.0", "a2.0"]);
  expect(causesOf(layout, idOf.z(1, 0))).toEqual(["w1.0.0", "b1.0", "x0"]);
  const place = (id: QuantityId) => layout.nodes.find((node) => node.id === id);
  for (const { cause, effect } of layout.links) expect(place(cause)?.y).toBeGreaterThan(place(effect)?.y ?? 0);
});

test("a layer more is three causes more, and the rest stays where it is", () => {
  const [one, two] = [1, 2].map((depth) => treeLayout(tree(depth), "wide"));
  expect(two?.nodes.slice(0, one?.nodes.length)).toEqual(one?.nodes);
  // The sum below the last activation, and what it is made of.
  expect((two?.nodes.length ?? 0) - (one?.nodes.length ?? 0)).toBe(4);
});

test("the tree says that it goes on, until nothing but the input is left", () => {
  expect([1, 2, 3].map((depth) => treeLayout(tree(depth), "wide").goesOn !== undefined)).toEqual([true, true, false]);
});

test("seven links lead from the first weight to the cost", () => {
  expect(wayFrom(idOf.w(1, 0, 0))).toHaveLength(7);
});

test("a tree is just deep enough for each of its quantities", () => {
  for (const { id } of treeLayout(tree(LAST), "wide").nodes) {
    const depth = depthWith(id, LAST);
    const isIn = (layers: number) => treeLayout(tree(layers), "wide").nodes.some((node) => node.id === id);
    expect(isIn(depth), id).toBe(true);
    if (depth > 1) expect(isIn(depth - 1), id).toBe(false);
  }
});

const meet = (a: Box, b: Box) =>
  Math.min(a.right, b.right) > Math.max(a.left, b.left) && Math.min(a.bottom, b.bottom) > Math.max(a.top, b.top);

/** Whether a line enters a box, by walking along it in quarters of a pixel. */
function enters({ left, right, top, bottom }: Box, from: Point, to: Point): boolean {
  const steps = Math.ceil(4 * Math.hypot(to.x - from.x, to.y - from.y));
  return Array.from({ length: steps + 1 }, (_, step) => step / steps).some((share) => {
    const [x, y] = [from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share];
    return x > left && x < right && y > top && y < bottom;
  });
}

/** On narrow paper a long slope may reach into the margin of the page. */
const MARGIN = { wide: 0, medium: 0, narrow: 14 } as const;

describe.each(SIZES)("on %s paper", (size) => {
  const all = treeLayout(tree(LAST), size).nodes.map(({ id }) => id);

  test.each([1, 2, 3])(
    "no label of %d layers lies on another, on a line or on a mark, whichever cause is chosen",
    (depth) => {
      for (const chosen of all) {
        const layout = treeLayout(tree(depth, wayFrom(chosen)), size);
        const labels = [
          ...layout.nodes.map(({ id, label }) => ({ name: id as string, box: label.box })),
          ...layout.links.flatMap(({ cause, slope }) => (slope ? [{ name: `slope at ${cause}`, box: slope.box }] : [])),
        ];
        const lines = [...layout.links, ...(layout.goesOn ? [layout.goesOn] : [])];
        const faults = labels.flatMap(({ name, box }, at) => [
          ...labels
            .slice(0, at)
            .filter((other) => meet(box, other.box))
            .map((other) => `${name} on ${other.name}`),
          ...lines.filter(({ from, to }) => enters(box, from, to)).map(() => `${name} on a line`),
          ...layout.nodes
            .filter(({ x, y }) =>
              meet(box, { left: x - MARK_PX, right: x + MARK_PX, top: y - MARK_PX, bottom: y + MARK_PX }),
            )
            .map(({ id }) => `${name} on the mark of ${id}`),
          ...(box.left < -MARGIN[size] || box.right > layout.width || box.bottom > layout.height
            ? [`${name} leaves the paper: ${box.left} to ${box.right}`]
            : []),
        ]);
        expect(faults, chosen).toEqual([]);
      }
    },
  );
});
