import { describe, expect, test } from "vitest";
import { showsOf } from "../shows.ts";
import { oneWeight } from "../testing/levels.ts";
import { FRAMES, type FrameKind } from "./frame.ts";
import { wellPlaces } from "./well-places.ts";

const rules = (target: number, standing?: { world: number; level: number }) => ({
  ...{ target, budget: 8, startCost: 0.4, shows: showsOf(oneWeight, standing) },
});
const KINDS: readonly FrameKind[] = ["desk", "tablet", "low", "tall"];

describe.each(KINDS)("the well of a %s stage", (kind) => {
  const frame = FRAMES[kind];
  const places = wellPlaces(frame, rules(0.002), { costs: [0.4, 0.1] });

  test("tells a target of half a per cent apart from its floor, and a cost above or below it from both", () => {
    const [floor, half, target, twice] = [0, 0.001, 0.002, 0.004].map(places.height) as [
      number,
      number,
      number,
      number,
    ];
    expect(floor - target).toBeGreaterThanOrEqual(14);
    expect(floor - half).toBeCloseTo(half - target, 9);
    expect(half - target).toBeCloseTo((target - twice) / 2, 9);
  });

  test("is linear in its lens and above it, and every higher cost stands higher", () => {
    const costs = Array.from({ length: 100 }, (_, at) => at * 0.004);
    const heights = costs.map(places.height);
    for (const [at, height] of heights.entries()) if (at > 0) expect(height).toBeLessThan(heights[at - 1] as number);
    expect(places.height(0.1) - places.height(0.2)).toBeCloseTo(places.height(0.2) - places.height(0.3), 9);
    const { lens } = places;
    const perCost = (from: number, to: number) => (places.height(from) - places.height(to)) / (to - from);
    expect(perCost(0, 0.004) / perCost(0.1, 0.2)).toBeCloseTo(lens?.times ?? 0, 6);
  });

  test("has no lens where the target is seen without one, and none for the one column of the first level", () => {
    expect(wellPlaces(frame, rules(0.15), { costs: [0.4] }).lens).toBeUndefined();
    expect(wellPlaces(frame, rules(0.002, { world: 1, level: 1 }), { costs: [0.4] }).lens).toBeUndefined();
  });
});
