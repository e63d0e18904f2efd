import { type Move, type NudgeLevel, replay } from "@nn/level-kit";
import { describe, expect, test } from "vitest";
import { reasonOfKnob } from "../lamps/reason-of-knob.ts";
import { wrongGuess } from "../lamps/wrong-guess.ts";
import { showsOf } from "../shows.ts";
import { oneWeight, twoByTwo } from "../testing/levels.ts";
import { FRAMES } from "./frame.ts";
import { laterMarks } from "./later-marks.ts";
import { layoutBoard } from "./layout.ts";
import type { Mark } from "./marks.ts";
import { pictureOf } from "./picture.ts";
import { planOf } from "./plan.ts";
import { durationOf, sceneAt, still } from "./scene-at.ts";
import { sceneryOf } from "./scenery.ts";
import { snapshotOf } from "./snapshot.ts";

/** The upper layer of a board whose first knob was guessed to lower the cost. */
function answered(level: NudgeLevel, reasoned?: number): readonly Mark[] {
  const log: readonly Move[] = [{ kind: "predict", knob: 0, says: "none" }];
  const played = replay(level, log);
  if (!played.ok) throw new Error(played.refusal.code);
  expect(wrongGuess(played.play)).toBe(0);
  const shows = showsOf(level);
  const layout = layoutBoard(planOf(level, shows), FRAMES.desk);
  const scenery = {
    ...sceneryOf(level, shows),
    later: laterMarks,
    selected: 0,
    isSolved: false,
    reason: reasonOfKnob(played.play, 0, 0),
  };
  const snapshot = snapshotOf(played.play, 0);
  const { motion } = still(layout, snapshot);
  const moving = reasoned === undefined ? motion : { ...motion, reasoned };
  return pictureOf(layout, snapshot, scenery, moving).layers[1];
}

/** A badge is a disc in the tone of its quantity with a smaller one of paper in it. */
const badges = (marks: readonly Mark[]) =>
  marks.flatMap((mark) => (mark.kind === "disc" && mark.tone !== "paper" ? [mark.tone] : []));

describe("a wrong guess in the figure", () => {
  test("has a way beside the knob and every quantity on its path, and no number", () => {
    const marks = answered(oneWeight);
    expect(badges(marks)).toEqual(["wMark", "zMark", "aMark", "cMark"]);
    const before = marks.filter(({ kind }) => kind === "text").length;
    expect(answered(oneWeight, 0).filter(({ kind }) => kind === "text")).toHaveLength(before);
  });

  test("comes link by link: first the knob, then what is under way to z", () => {
    expect(badges(answered(oneWeight, 0))).toEqual(["wMark"]);
    expect(badges(answered(oneWeight, 0.5))).toEqual(["wMark", "wMark"]);
    expect(badges(answered(oneWeight, 1))).toEqual(["wMark", "zMark"]);
    expect(badges(answered(oneWeight, 3))).toEqual(["wMark", "zMark", "aMark", "cMark"]);
  });

  test("shows other quantities of the network only where its own paths pass", () => {
    // w1.0.0 → z1.0 → a1.0 → z2.0 → a2.0 → C: nothing of the second hidden neuron.
    expect(badges(answered(twoByTwo))).toEqual(["wMark", "zMark", "aMark", "zMark", "aMark", "cMark"]);
  });

  test("takes as long as a sensitivity takes back", () => {
    expect(durationOf({ kind: "reason", links: 3 })).toBe(durationOf({ kind: "lighting", links: 3 }));
    const shows = showsOf(oneWeight);
    const layout = layoutBoard(planOf(oneWeight, shows), FRAMES.desk);
    const played = replay(oneWeight, []);
    if (!played.ok) throw new Error(played.refusal.code);
    const rest = still(layout, snapshotOf(played.play, 0));
    expect(sceneAt({ kind: "reason", links: 3 }, rest, 320).motion.reasoned).toBe(1);
  });
});
