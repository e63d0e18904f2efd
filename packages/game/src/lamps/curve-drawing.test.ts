import { describe, expect, test } from "vitest";
import type { Curve } from "./curve.ts";
import { drawCurve } from "./curve-drawing.ts";

const box = { width: 200, height: 120, side: 16, above: 20, below: 30 };
/** C = (2 + 0.5·place)²: raising the knob raises the cost. */
const rising: Curve = {
  from: -2,
  to: 1,
  valueAt: (place) => 3 + 0.5 * place,
  costAt: (place) => (2 + 0.5 * place) ** 2,
  slope: 2,
};

const ends = (path: string | undefined) => {
  const numbers = [...(path ?? "").matchAll(/-?[\d.]+/g)].map(Number);
  return { from: numbers.slice(0, 2), to: numbers.slice(-2) };
};

describe("a curve in its box", () => {
  test("is a dotted level line while its knob is dark, whatever the cost does", () => {
    const { line, tangent } = drawCurve(rising, { lit: 0 }, box);
    expect(line).toHaveLength(1);
    expect(line[0]?.isDotted).toBe(true);
    expect(ends(line[0]?.path).from[1]).toBe(ends(line[0]?.path).to[1]);
    expect(tangent).toBeUndefined();
  });

  test.each([
    { sign: 1, goes: "up" },
    { sign: -1, goes: "down" },
    { sign: 0, goes: "nowhere" },
  ] as const)("goes $goes to the right where the sign is $sign, and no size can be read off it", ({ sign }) => {
    const { line } = drawCurve(rising, { lit: 1, sign }, box);
    const { from, to } = ends(line[0]?.path);
    // Pixels count downwards.
    expect(Math.sign((from[1] ?? 0) - (to[1] ?? 0))).toBe(sign);
    const steeper = drawCurve({ ...rising, slope: 99 }, { lit: 1, sign }, box);
    expect(steeper).toEqual(drawCurve(rising, { lit: 1, sign }, box));
  });

  test("shows one step each way in full once the size is lit, and no further than the range", () => {
    const { line, ticks } = drawCurve(rising, { lit: 2 }, box);
    expect(line.map(({ isDotted }) => isDotted)).toEqual([false, true]);
    const x = (place: number) => ticks.find((tick) => tick.place === place)?.x;
    expect([ends(line[0]?.path).from[0], ends(line[0]?.path).to[0]]).toEqual([x(-1), x(1)]);
    expect([ends(line[1]?.path).from[0], ends(line[1]?.path).to[0]]).toEqual([x(-2), x(-1)]);
    expect(ticks.find(({ place }) => place === 2)?.canBeReached).toBe(false);
  });

  test("rests its ball on the curve, and the tangent goes through the ball and stays in the box", () => {
    const { line, ball, tangent } = drawCurve(rising, { lit: 2 }, box);
    const points = [...(line[0]?.path ?? "").matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [
      Number(x),
      Number(y),
    ]);
    expect(points).toContainEqual([ball.x, ball.y]);
    const { from, to } = ends(tangent);
    expect(((from[1] ?? 0) + (to[1] ?? 0)) / 2).toBeCloseTo(ball.y, 0);
    for (const [, y] of points) expect(y).toBeGreaterThanOrEqual(box.above);
    for (const [, y] of points) expect(y).toBeLessThanOrEqual(box.height - box.below);
  });

  test("stays finite where the cost is flat", () => {
    const flat = { ...rising, costAt: () => 0.3, slope: 0 };
    expect(JSON.stringify(drawCurve(flat, { lit: 2 }, box))).not.toMatch(/null|NaN/);
  });
});
