import { describe, expect, test } from "vitest";
import { everyLargestNetwork } from "../sandbox/every-network.ts";
import { EMPTY } from "../sandbox/sandbox.ts";
import { createSandboxGame, sandboxLevel } from "../sandbox/sandbox-level.ts";
import { sandboxShows } from "../shows.ts";
import { FRAMES, type FrameKind } from "./frame.ts";
import { laterMarks } from "./later-marks.ts";
import { layoutBoard } from "./layout.ts";
import { pictureOf } from "./picture.ts";
import { planOf } from "./plan.ts";
import { sceneryOf } from "./scenery.ts";
import { snapshotOf } from "./snapshot.ts";

const text = { title: "", goal: "", aha: "" };
const zeros = [0, 0, 0, 0];
const network = everyLargestNetwork().find(
  ({ inputs, layers }) => [inputs, ...layers.map((l) => l.neurons)].join("") === "4444",
);
const full = {
  ...EMPTY,
  network: network ?? EMPTY.network,
  examples: [
    { input: zeros, target: zeros },
    { input: zeros, target: zeros },
  ],
};

function stageOf(sandbox: typeof EMPTY, kind: FrameKind) {
  const level = sandboxLevel(sandbox, text);
  const shows = sandboxShows(level);
  const layout = layoutBoard(planOf(level, shows), FRAMES[kind]);
  const { play } = createSandboxGame(level).store.getState();
  const scenery = { ...sceneryOf(level, shows), later: laterMarks, selected: 0, isSolved: false };
  return { layout, picture: pictureOf(layout, snapshotOf(play, 0), scenery) };
}

describe.each(["desk", "tablet", "low", "tall"] as const)("the largest network on a stage of kind %s", (kind) => {
  const { layout, picture } = stageOf(full, kind);

  test("has sixty knobs, no two of which share a place", () => {
    const places = layout.knobs.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`);
    expect(new Set(places).size).toBe(60);
  });

  test("keeps every dot on the stage", () => {
    for (const { x, y } of layout.knobs) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(layout.frame.width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(layout.frame.height);
    }
  });

  test("writes one knob's number, that of the open one", () => {
    const beads = picture.layers.flat().filter((mark) => mark.kind === "box" && mark.tone === "wMark");
    expect(beads).toHaveLength(1);
  });

  test("draws no target line, and every number of it can be drawn", () => {
    expect(JSON.stringify(picture)).not.toMatch(/null|NaN|Infinity/);
  });
});

test("a stage with as many knobs as a level has numbers in all of them", () => {
  const { layout, picture } = stageOf(EMPTY, "desk");
  expect(layout.isCrowded).toBe(false);
  const beads = picture.layers.flat().filter((mark) => mark.kind === "box" && mark.tone === "wMark");
  expect(beads).toHaveLength(6);
});

test("a cost of 0 from the start can be drawn", () => {
  const { picture } = stageOf({ ...EMPTY, examples: [{ input: [0, 0], target: [0.5] }] }, "desk");
  expect(JSON.stringify(picture)).not.toMatch(/null|NaN|Infinity/);
});
