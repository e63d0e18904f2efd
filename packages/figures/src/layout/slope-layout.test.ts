// @vitest-environment node
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ZOOM_STOPS } from "../model/zoom.ts";
import { SIZES } from "./size.ts";
import { sampledAt, slopeLayout, stepPaths, viewOf } from "./slope-layout.ts";

const whole = { x: [-3, 3], y: [-0.1, 1.1] } as const;
const width = ([from, to]: readonly [number, number]) => to - from;
/** A straight curve of this slope, with a step of this size at 0.5. */
const stepOf = (by: number, slope: number) => ({ at: 0.5, value: 0.4, run: by, rise: by * slope });

describe("what the microscope shows", () => {
  test("is the whole curve with the largest nudge", () => {
    const view = viewOf(stepOf(ZOOM_STOPS[0], 0.2), ZOOM_STOPS[0], whole);
    expect(view.x.map((end) => Number(end.toFixed(9)))).toEqual([-3, 3]);
    expect(width(view.y)).toBeCloseTo(1.2, 9);
  });

  test("is most of it where the step would not be seen otherwise", () => {
    const view = viewOf({ at: 0, value: 0.5, run: 0.3, rise: 0.07 }, ZOOM_STOPS[0], whole);
    expect(width(view.x)).toBeCloseTo((2 * 0.3) / 0.14, 9);
    expect(width(viewOf({ at: 0, value: 0.5, run: 0, rise: 0 }, ZOOM_STOPS[0], whole).x)).toBeCloseTo(6 * 0.55, 9);
  });

  test("gets closer at each stop, along and up alike, and the step looks larger", () => {
    const views = ZOOM_STOPS.map((by) => ({ by, view: viewOf(stepOf(by, 0.2), by, whole) }));
    views.slice(1).forEach(({ by, view }, index) => {
      const before = views[index];
      if (!before) throw new RangeError("no stop before");
      expect(width(view.x)).toBeLessThan(width(before.view.x));
      expect(by / width(view.x)).toBeGreaterThan(before.by / width(before.view.x));
      expect(width(view.y) / width(view.x)).toBeCloseTo(0.2, 9);
    });
  });

  test("has the step inside, whatever it is", () => {
    const number = fc.double({ min: -12, max: 12, noNaN: true });
    const by = fc.tuple(fc.constantFrom(...ZOOM_STOPS, 0.001, 0.375), fc.constantFrom(1, -1));
    fc.assert(
      fc.property(
        number,
        number,
        fc.double({ min: -8, max: 8, noNaN: true }),
        fc.boolean(),
        by,
        (at, value, slope, isFlat, [size, side]) => {
          const step = { at, value, run: isFlat ? 0 : size * side, rise: size * side * slope };
          const view = viewOf(step, size * side, whole);
          for (const [[from, to], start, change] of [
            [view.x, step.at, step.run],
            [view.y, step.value, step.rise],
          ] as const) {
            expect(Math.min(start, start + change)).toBeGreaterThan(from);
            expect(Math.max(start, start + change)).toBeLessThan(to);
          }
        },
      ),
      { seed: 2 },
    );
  });
});

test.each(SIZES)("no tick of a %s plot runs into the letter of its axis", (size) => {
  for (const by of ZOOM_STOPS) {
    const { xTicks, right } = slopeLayout(size, viewOf(stepOf(by, 0.2), by, whole));
    expect(xTicks.length).toBeGreaterThan(0);
    for (const { at } of xTicks) expect(at).toBeLessThan(right - 24);
  }
});

test.each(SIZES)("the numbers below a %s plot have room beside each other", (size) => {
  for (const at of [0.5, -6.29, 0.591])
    for (const by of ZOOM_STOPS) {
      const { xTicks } = slopeLayout(size, viewOf({ at, value: 0.4, run: by * 0.15, rise: by * 0.1 }, by, whole));
      xTicks.slice(1).forEach(({ at: place, label }, index) => {
        // 13 px digits are 6.5 px wide, and a minus no wider.
        expect(place - (xTicks[index]?.at ?? 0)).toBeGreaterThan(6.5 * label.length + 4);
      });
    }
});

test("a curve with a corner at 0 is sampled there", () => {
  const layout = slopeLayout("wide", { x: [-0.07, 0.11], y: [0, 1] });
  expect(sampledAt(layout, false)).toContain(0);
  expect(sampledAt(slopeLayout("wide", { x: [1, 2], y: [0, 1] }), true)).toEqual([1, 2]);
});

test("the run goes along, and the rise from its head up to the curve", () => {
  const layout = slopeLayout("wide", { x: [0, 2.12], y: [0, 2] });
  const { start, end, run, rise } = stepPaths(layout, { at: 0.5, value: 0.5, run: 1, rise: 1 });
  expect(start).toEqual([102, 158]);
  expect(end).toEqual([202, 58]);
  expect(run?.head).toMatch(/^M202 158L/);
  expect(rise?.head).toMatch(/^M202 58L/);
});
