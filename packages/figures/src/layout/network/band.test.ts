import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Band, bandMeets, bandsCross, pointAt } from "./band.ts";
import { boxAround } from "./box.ts";

const flat: Band = { from: { x: 0, y: 50 }, to: { x: 100, y: 50 }, half: 4 };
const steep: Band = { from: { x: 0, y: 0 }, to: { x: 100, y: 100 }, half: 2 };

describe("a wire and a box", () => {
  test.each([
    ["right on it", 50, 50, true],
    ["over its edge", 50, 41, true],
    ["just above its edge", 50, 40, false],
    ["past its end", 106, 50, false],
  ])("%s: %d, %d", (_, x, y, meets) => {
    expect(bandMeets(flat, boxAround(x, y, 10, 12))).toBe(meets);
  });

  test("a box in the corner that a slanting wire leaves free is free", () => {
    expect(bandMeets(steep, boxAround(30, 70, 30, 30))).toBe(false);
    expect(bandMeets(steep, boxAround(45, 70, 30, 30))).toBe(true);
  });

  test("meet exactly if some point of the wire is in the box", () => {
    const coordinate = fc.integer({ min: 0, max: 60 });
    const point = fc.record({ x: coordinate, y: coordinate });
    fc.assert(
      fc.property(point, point, point, fc.integer({ min: 2, max: 20 }), (from, to, middle, side) => {
        fc.pre(Math.hypot(to.x - from.x, to.y - from.y) > 1);
        const box = boxAround(middle.x, middle.y, side, side);
        const band = { from, to, half: 0.001 };
        const isInside = ({ x, y }: { x: number; y: number }, margin: number) =>
          x > box.left - margin && x < box.right + margin && y > box.top - margin && y < box.bottom + margin;
        const points = Array.from({ length: 401 }, (_, at) => pointAt(band, at / 400));
        if (points.some((one) => isInside(one, 0))) expect(bandMeets(band, box)).toBe(true);
        if (!points.some((one) => isInside(one, 0.5))) expect(bandMeets(band, box)).toBe(false);
      }),
    );
  });
});

test("two wires cross between their ends only", () => {
  const down: Band = { from: { x: 0, y: 0 }, to: { x: 10, y: 10 }, half: 1 };
  const up: Band = { from: { x: 0, y: 10 }, to: { x: 10, y: 0 }, half: 1 };
  const beside: Band = { from: { x: 0, y: 0 }, to: { x: 10, y: 0 }, half: 1 };
  expect([bandsCross(down, up), bandsCross(down, beside), bandsCross(up, beside)]).toEqual([true, false, false]);
});
