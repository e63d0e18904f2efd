import { expect, test } from "vitest";
import { arcOutline, bowed, dashedCurve, dashes, glassOutline, onCircle, towards } from "./geometry.ts";

const middle = { x: 100, y: 100 };
const near = ({ x, y }: { x: number; y: number }) => [Math.round(x * 1e6) / 1e6, Math.round(y * 1e6) / 1e6];

test.each([
  { turn: 0, at: [100, 90] },
  { turn: 0.25, at: [110, 100] },
  { turn: -0.25, at: [90, 100] },
  { turn: 0.5, at: [100, 110] },
])("$turn of a turn from twelve o'clock is at $at", ({ turn, at }) => {
  expect(near(onCircle(middle, 10, turn))).toEqual(at);
});

test("a dash of a line ends where the line ends", () => {
  const pieces = dashes({ x: 0, y: 0 }, { x: 20, y: 0 }, [10, 6]);
  expect(pieces.map(([from, to]) => [from.x, to.x])).toEqual([
    [0, 10],
    [16, 20],
  ]);
});

test.each([
  { fill: 0, top: undefined },
  { fill: 0.25, top: 115 },
  { fill: 0.5, top: 100 },
  { fill: 1, top: 70 },
])("a disc of radius 30 filled to $fill reaches up to $top", ({ fill, top }) => {
  const points = glassOutline(middle, 30, fill);
  const highest = points.length > 0 ? Math.min(...points.map(({ y }) => y)) : undefined;
  if (top === undefined) expect(highest).toBeUndefined();
  else expect(highest).toBeCloseTo(top, 1);
});

test("a thick arc lies between its two edges and goes the way of its sign", () => {
  const points = arcOutline(middle, 36, -0.25, 5);
  for (const point of points) {
    const r = Math.hypot(point.x - 100, point.y - 100);
    expect(Math.abs(r - 36)).toBeCloseTo(2.5, 6);
    expect(point.x).toBeLessThanOrEqual(100 + 1e-9);
  }
});

test("the edge of a neuron lies on the way to the next, and two neurons in one place do no harm", () => {
  expect(near(towards({ x: 0, y: 0 }, { x: 30, y: 40 }, 10))).toEqual([6, 8]);
  expect(towards(middle, middle, 10)).toEqual(middle);
});

test("the surface of a sloshing glass is a wave inside the glass", () => {
  const [still, moving] = [glassOutline(middle, 30, 0.9), glassOutline(middle, 30, 0.9, 0.2)];
  expect(moving.length).toBeGreaterThan(still.length);
  for (const { x, y } of moving) expect(Math.hypot(x - 100, y - 100)).toBeLessThanOrEqual(30 + 1e-9);
});

test("a dash goes on around a corner", () => {
  const corner = [
    { x: 0, y: 0 },
    { x: 6, y: 0 },
    { x: 6, y: 6 },
  ];
  const pieces = dashedCurve(corner, [8, 2]).map(([from, to]) => [near(from), near(to)].flat());
  expect(pieces).toEqual([
    [0, 0, 6, 0],
    [6, 0, 6, 2],
    [6, 4, 6, 6],
  ]);
  expect(dashedCurve(corner, undefined)).toHaveLength(2);
});

test("a pulled string is held at its ends and bent most in the middle", () => {
  const points = bowed({ x: 0, y: 0 }, { x: 100, y: 0 }, { x: 0, y: -9 });
  expect([points[0], points[8], points[16]].map((point) => near(point as { x: number; y: number }))).toEqual([
    [0, 0],
    [50, -9],
    [100, 0],
  ]);
});
