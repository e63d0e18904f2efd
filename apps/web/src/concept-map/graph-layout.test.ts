import { concepts } from "@nn/concepts";
import { expect, test } from "vitest";
import { BOX, graphLayout } from "./graph-layout.ts";

const layout = graphLayout(concepts);
const at = new Map(layout.boxes.map((box) => [box.id, box]));

test("every idea has a box on the drawing, and no box lies on another", () => {
  expect(layout.boxes.map(({ id }) => id)).toEqual(concepts.map(({ id }) => id));
  layout.boxes.forEach((one, index) => {
    expect(one.x - BOX.width / 2).toBeGreaterThanOrEqual(0);
    expect(one.x + BOX.width / 2).toBeLessThanOrEqual(layout.width);
    for (const other of layout.boxes.slice(index + 1))
      expect(Math.abs(one.x - other.x) >= BOX.width || Math.abs(one.y - other.y) >= BOX.height).toBe(true);
  });
});

test("an idea stands below everything that it rests on", () => {
  for (const { id, requires } of concepts)
    for (const needed of requires) expect(at.get(id)?.y).toBeGreaterThan(at.get(needed)?.y ?? Number.POSITIVE_INFINITY);
});

test("lines lead from an idea to one that rests on it, and a line that others imply is left out", () => {
  const drawn = layout.lines.map(({ from, to }) => `${from} ${to}`);
  expect(drawn).toContain("weighted-sum activation");
  expect(drawn).toContain("activation cost");
  // The cost requires the activation, and so the weighted sum.
  expect(
    graphLayout([
      { id: "a", requires: [] },
      { id: "b", requires: ["a"] },
      { id: "c", requires: ["a", "b"] },
    ]).lines.map(({ from, to }) => from + to),
  ).toEqual(["ab", "bc"]);
});

test("no line crosses the box of an idea that it does not join", () => {
  for (const { from, to, points } of layout.lines)
    for (const { id, x, y } of layout.boxes) {
      if (id === from || id === to) continue;
      points.slice(1).forEach((end, index) => {
        const start = points[index] ?? end;
        for (let share = 0; share <= 1; share += 1 / 16) {
          const point = { x: start.x + share * (end.x - start.x), y: start.y + share * (end.y - start.y) };
          const isInside = Math.abs(point.x - x) < BOX.width / 2 && Math.abs(point.y - y) < BOX.height / 2;
          expect(isInside, `${from} to ${to} over ${id}`).toBe(false);
        }
      });
    }
});

test("it fits beside the margins of a page", () => {
  expect(layout.width).toBeLessThanOrEqual(976);
});
