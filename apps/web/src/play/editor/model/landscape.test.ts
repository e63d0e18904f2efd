import { parseLevel } from "@nn/level-kit";
import { describe, expect, test } from "vitest";
import { documentOf } from "./document.ts";
import { sampleDraft } from "./draft.test-data.ts";
import { landscapeOf } from "./landscape.ts";

const read = parseLevel(documentOf(sampleDraft));
if (!read.ok || read.value.kind === "backprop") throw new Error("the sample is a level with knobs");
const level = read.value;

describe("the landscape of two knobs", () => {
  // The line w = 1, b = −1 goes through both points: in ranges from −4 to 4 that is at 5/8 and 3/8.
  const places = (path: string) =>
    [...path.matchAll(/([\d.e-]+) ([\d.e-]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);

  test("has what is solved around the one solution", () => {
    const points = places(landscapeOf(level, [0, 1], [])?.solved ?? "");
    expect(points.length).toBeGreaterThan(3);
    const middle = (at: 0 | 1) => points.reduce((sum, point) => sum + point[at], 0) / points.length;
    expect(middle(0)).toBeCloseTo(0.625, 1);
    expect(middle(1)).toBeCloseTo(0.375, 1);
  });

  test("begins where the level does, and follows a way with the knobs that it shows", () => {
    const land = landscapeOf(
      level,
      [0, 1],
      [
        { knob: 0, direction: -1 },
        { knob: 1, direction: -1 },
      ],
    );
    expect(land?.start).toEqual([0.75, 0.625]);
    expect(land?.way).toEqual([
      [0.75, 0.625],
      [0.625, 0.625],
      [0.625, 0.5],
    ]);
  });

  test("draws lines of growing cost", () => {
    const costs = landscapeOf(level, [0, 1], [])?.lines.map(({ cost }) => cost) ?? [];
    expect(costs.length).toBeGreaterThan(3);
    expect(costs).toEqual(costs.toSorted((one, other) => one - other));
  });

  test("is none where a knob is missing", () => {
    expect(landscapeOf(level, [0, 7], [])).toBeUndefined();
  });
});
