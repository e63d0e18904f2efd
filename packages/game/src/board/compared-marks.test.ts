import { startPlay } from "@nn/level-kit";
import { expect, test } from "vitest";
import { showsOf } from "../shows.ts";
import { twoByTwo } from "../testing/levels.ts";
import { FRAMES } from "./frame.ts";
import { laterMarks } from "./later-marks.ts";
import { layoutBoard } from "./layout.ts";
import type { Mark } from "./marks.ts";
import { pictureOf } from "./picture.ts";
import { planOf } from "./plan.ts";
import { sceneryOf } from "./scenery.ts";
import { snapshotOf } from "./snapshot.ts";

/** The dotted lines, the rings and the name of a descent, in a won level's well. */
function drawn(descent: readonly number[]): readonly Mark[] {
  const shows = showsOf(twoByTwo);
  const scenery = { ...sceneryOf(twoByTwo, shows), later: laterMarks, selected: 0, isSolved: true };
  const layout = layoutBoard({ ...planOf(twoByTwo, shows), isWon: true }, FRAMES.desk);
  const marks = (more: object) =>
    pictureOf(layout, snapshotOf(startPlay(twoByTwo), 0), { ...scenery, ...more }).layers.flat();
  const usual = new Set(marks({}).map((mark) => JSON.stringify(mark)));
  return marks({ descent }).filter((mark) => !usual.has(JSON.stringify(mark)));
}

test("a descent that runs away is drawn as far as the well goes, without a ring where it is not", () => {
  const [start] = startPlay(twoByTwo).costs;
  if (start === undefined) throw new Error("a play begins with a cost");
  const marks = drawn([start, start / 2, start * 1_000]);
  const lines = marks.filter((mark) => mark.kind === "line");
  expect(lines).toHaveLength(2);
  for (const { from, to } of lines) expect(Math.min(from.y, to.y)).toBeGreaterThanOrEqual(FRAMES.desk.well.y);
  expect(marks.filter((mark) => mark.kind === "ring")).toHaveLength(2);
});

test("its name stands over a way that goes up", () => {
  const [start] = startPlay(twoByTwo).costs;
  if (start === undefined) throw new Error("a play begins with a cost");
  const marks = drawn([start, start * 1.05, start * 1_000, start]);
  const name = marks.find((mark) => mark.kind === "text");
  const lines = marks.filter((mark) => mark.kind === "line");
  expect(lines).toHaveLength(3);
  for (const { from, to } of lines) expect(name?.y).toBeLessThan(Math.min(from.y, to.y));
});
