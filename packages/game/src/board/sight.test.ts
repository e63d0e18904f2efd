import { createNetwork } from "@nn/core";
import type { NudgeLevel } from "@nn/level-kit";
import { startPlay } from "@nn/level-kit";
import { describe, expect, test } from "vitest";
import { showsOf } from "../shows.ts";
import { oneWeight, twoByTwo, wide } from "../testing/levels.ts";
import { FRAMES } from "./frame.ts";
import { layoutBoard } from "./layout.ts";
import { mixedSight } from "./mixed-sight.ts";
import { EXAMPLE_R } from "./parts.ts";
import { pictureOf } from "./picture.ts";
import { planOf } from "./plan.ts";
import { sceneryOf } from "./scenery.ts";
import { sightOf, spansOf, viewOf } from "./sight.ts";
import { snapshotOf } from "./snapshot.ts";

/** a = 3x between the examples 0 and 1. */
const line: NudgeLevel = {
  ...oneWeight,
  examples: [
    { input: [0], target: [1] },
    { input: [1], target: [2] },
  ],
};

describe("what the network says", () => {
  test("is a curve over one input, a map over two, and neither for one example or two outputs", () => {
    expect([line, twoByTwo, oneWeight, wide].map(viewOf)).toEqual(["curve", "map", undefined, undefined]);
  });

  test("goes a quarter of the examples' span beyond them on either side", () => {
    expect(spansOf(line)).toEqual([[-0.25, 1.25]]);
    expect(spansOf(oneWeight)).toEqual([[0, 2]]);
  });

  test("is the output for every input in between, and for the examples", () => {
    const sight = sightOf(line, createNetwork(line.network));
    expect(sight?.answers).toEqual([[0], [3]]);
    const [curve] = sight?.said ?? [];
    expect(curve?.[0]).toBeCloseTo(-0.75, 12);
    expect(curve?.at(-1)).toBeCloseTo(3.75, 12);
    const map = sightOf(twoByTwo, createNetwork(twoByTwo.network))?.said;
    expect([map?.length, map?.[0]?.length]).toEqual([18, 18]);
  });

  test("changes with the glass: half way between two moments it is half way", () => {
    const [before, after] = [3, 2].map((w) => sightOf(line, createNetwork({ ...line.network, weights: [[[w]]] })));
    if (!before || !after) throw new Error("two examples are seen");
    expect(mixedSight(before, after, 0.5).answers).toEqual([[0], [2.5]]);
    expect(mixedSight(before, after, 1).said).toEqual(after.said);
  });
});

describe.each(Object.values(FRAMES))("on a $kind stage", (frame) => {
  const drawn = (level: NudgeLevel) => {
    const shows = showsOf(level);
    const layout = layoutBoard(planOf(level, shows), frame);
    const scenery = { ...sceneryOf(level, shows), selected: 0, isSolved: false, isFogged: false };
    return { layout, marks: pictureOf(layout, snapshotOf(startPlay(level), 0), scenery).layers.flat() };
  };

  test("curve, map and small glasses stand in the network's place, and the output stands clear of them", () => {
    const { x, y, width, height } = frame.network;
    for (const level of [line, twoByTwo]) {
      const { layout } = drawn(level);
      const { view, examples } = layout.parts;
      if (!view) throw new Error("there is a drawing");
      expect(view.x).toBeGreaterThanOrEqual(x);
      expect(view.x + view.width).toBeLessThanOrEqual(x + width);
      expect(view.y).toBeGreaterThanOrEqual(y);
      expect(view.y + view.height).toBeLessThanOrEqual(y + height);
      const output = layout.neurons.at(-1) as { x: number; y: number };
      const isApart = output.y - layout.ring > view.y + view.height || output.y + layout.ring < view.y;
      const isClear = isApart || output.x + layout.ring < view.x;
      expect(isClear).toBe(true);
      for (const glass of examples)
        expect(Math.hypot(glass.x - output.x, glass.y - output.y)).toBeGreaterThan(EXAMPLE_R + layout.ring - 1);
    }
  });

  test("a curve has a notch and a gap for every example", () => {
    const { marks } = drawn(line);
    const notches = marks.filter(({ kind, tone }) => kind === "shape" && tone === "yMark");
    // One more beside the output.
    expect(notches).toHaveLength(3);
    expect(marks.filter(({ kind, tone }) => kind === "curve" && tone === "aMark")).toHaveLength(1);
  });

  test("a map says at every place what the network says there, in as few stripes as that takes", () => {
    const { layout, marks } = drawn(twoByTwo);
    const { view } = layout.parts;
    const said = sightOf(twoByTwo, createNetwork(twoByTwo.network))?.said ?? [];
    if (!view) throw new Error("there is a map");
    const stripes = marks.filter((mark) => mark.kind === "box" && mark.tone === "aMark");
    const boxAt = (x: number, y: number) =>
      stripes.filter(
        (mark) =>
          mark.kind === "box" && x > mark.x && x < mark.x + mark.width && y > mark.y && y < mark.y + mark.height,
      );
    let changes = 0;
    for (const [y, row] of said.entries()) {
      const ambers = row.map((value) => Math.round(8 * value) / 8);
      for (const [x, amber] of ambers.entries()) {
        const middle = view.x + ((x + 0.5) * view.width) / row.length;
        const found = boxAt(middle, view.y + view.height - ((y + 0.5) * view.height) / said.length);
        expect(found.map(({ strength }) => strength)).toEqual(amber === 0 ? [] : [amber]);
        if (amber > 0 && amber !== ambers[x - 1]) changes++;
      }
    }
    expect(stripes).toHaveLength(changes);
    expect(changes).toBeLessThan((said.length * said.length) / 2);
  });
});
