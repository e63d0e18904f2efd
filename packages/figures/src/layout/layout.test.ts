import { describe, expect, test } from "vitest";
import { arrowPaths, funnelPath, headOf, linesLayout } from "./lines-layout.ts";
import { onCircle, ringArc } from "./ring.ts";
import { SIZES, sizeFor } from "./size.ts";
import { majorStep, ticksAround } from "./ticks.ts";

describe("the ring of a weighted sum", () => {
  const center = { x: 100, y: 100 };
  test("starts at twelve o'clock; half a turn is 4 and no more", () => {
    expect(ringArc(center, 20, 4)).toBe("M100 80A20 20 0 0 1 100 120");
    expect(ringArc(center, 20, 40)).toBe(ringArc(center, 20, 4));
    expect(ringArc(center, 20, 2)).toBe("M100 80A20 20 0 0 1 120 100");
  });
  test("turns the other way when negative, and is absent for 0", () => {
    expect(ringArc(center, 20, -2)).toBe("M100 80A20 20 0 0 0 80 100");
    expect(ringArc(center, 20, 0)).toBe("");
  });
  test("has three o'clock at a quarter", () => {
    const { x, y } = onCircle(center, 10, 0.25);
    expect([Math.round(x), Math.round(y)]).toEqual([110, 100]);
  });
});

describe("ticks", () => {
  test.each([
    [1500, 110, 0.1],
    [300, 110, 0.5],
    [150_000, 110, 0.001],
    [110, 110, 1],
    [109, 110, 2],
  ])("at %d px a unit and %d px at least, labels stand %d apart", (pxPerUnit, minimum, step) => {
    expect(majorStep(pxPerUnit, minimum)).toBeCloseTo(step, 12);
  });

  test("stand where their labels say", () => {
    const ticks = ticksAround(0.37, 1500, 430, { left: 254, right: 286 });
    const labelled = ticks.filter(({ label }) => label !== undefined);
    expect(labelled.map(({ label }) => label)).toEqual(["0.3", "0.4", "0.5"]);
    for (const { x, label } of labelled) expect(x).toBeCloseTo(430 + (Number(label) - 0.37) * 1500, 6);
    expect(Math.min(...ticks.map(({ x }) => x))).toBeGreaterThanOrEqual(176 - 1e-6);
    expect(Math.max(...ticks.map(({ x }) => x))).toBeLessThanOrEqual(716 + 1e-6);
  });

  test("are kept out of the middle, and have a true minus", () => {
    const labels = ticksAround(-0.4, 1500, 430, { left: 254, right: 286 }).map(({ label }) => label);
    expect(labels.filter((label) => label !== undefined)).toEqual(["−0.5", "−0.3"]);
  });
});

test("ticks come to an end around a number so large that adding one does not change it", () => {
  const ticks = ticksAround(-1e20, 1500, 430, { left: 254, right: 286 });
  expect(ticks.length).toBeLessThan(1_000);
});

describe("number lines", () => {
  test.each(SIZES)("of %s paper have room for the nudge on both sides", (size) => {
    const layout = linesLayout(4, size);
    expect(layout.middle - layout.arrow).toBeGreaterThanOrEqual(layout.left);
    expect(layout.middle + layout.arrow).toBeLessThanOrEqual(layout.right);
    expect(layout.lines.at(-1)).toBeLessThan(layout.height);
  });

  test("keep arrows on the paper", () => {
    const layout = linesLayout(4, "wide");
    expect(headOf(layout, 0.1, 1500)).toBe(580);
    expect(headOf(layout, 9, 1500)).toBe(layout.right);
    expect(headOf(layout, -9, 1500)).toBe(layout.left);
  });

  test("draw an arrow both ways, and none where nothing moves", () => {
    expect(arrowPaths(430, 580, 22)).toEqual({ shaft: "M430 22H571", head: "M580 22L571 28.48V15.52Z" });
    expect(arrowPaths(430, 410, 22)?.shaft).toBe("M430 22H419");
    expect(arrowPaths(430, 434, 22)).toEqual({ shaft: undefined, head: "M434 22L430 24.88V19.12Z" });
    expect(arrowPaths(430, 430.5, 22)).toBeUndefined();
  });

  test("join the ends of two arrows by a funnel", () => {
    expect(funnelPath(linesLayout(4, "wide"), 0, 580, 523)).toBe("M430 22L580 22L523 98L430 98Z");
  });
});

test.each([
  [976, "wide"],
  [880, "wide"],
  [879, "medium"],
  [560, "medium"],
  [559, "narrow"],
  [0, "narrow"],
])("a figure %d px wide is drawn %s", (width, size) => {
  expect(sizeFor(width)).toBe(size);
  expect(sizeFor(width, ["medium", "narrow"])).toBe(size === "wide" ? "medium" : size);
});
