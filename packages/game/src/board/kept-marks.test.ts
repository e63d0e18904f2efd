import { type Move, type NudgeLevel, replay } from "@nn/level-kit";
import { quantityId } from "@nn/notation";
import { expect, test } from "vitest";
import { showsOf } from "../shows.ts";
import { oneWeight, tower, twoByTwo, wide } from "../testing/levels.ts";
import type { Effect } from "./effect.ts";
import { FRAMES } from "./frame.ts";
import { KeptMarks } from "./kept-marks.ts";
import { laterMarks } from "./later-marks.ts";
import { layoutBoard } from "./layout.ts";
import { pictureOf } from "./picture.ts";
import { planOf, sizesOf } from "./plan.ts";
import { durationOf, sceneAt, still, underWay } from "./scene-at.ts";
import { sceneryOf } from "./scenery.ts";
import { snapshotOf } from "./snapshot.ts";

const STEPS = 8;
const lamps: readonly Move[] = [1, 2, 3].map(() => ({ kind: "lamp", knob: 0 }));
const map: NudgeLevel = { ...twoByTwo, examples: [...twoByTwo.examples, { input: [0.5, 0.5], target: [0.4] }] };

function playOf(level: NudgeLevel, log: readonly Move[]) {
  const played = replay(level, log);
  if (!played.ok) throw new Error(played.refusal.code);
  return played.play;
}

/** One board, and picture after picture of all that can move on it. */
function* scenesOf(level: NudgeLevel, before: readonly Move[]) {
  const shows = showsOf(level);
  const parameter = quantityId(level.knobs[0]?.parameter ?? "");
  const [first, then] = [playOf(level, before), playOf(level, [...before, { kind: "nudge", knob: 0, direction: -1 }])];
  const snapshot = snapshotOf(then, 0);
  const travel = { sizes: sizesOf(level), parameters: [parameter], before: snapshotOf(first, 0), after: snapshot };
  const effects: readonly Effect[] = [
    { kind: "travel", travel },
    { kind: "refused", isAtCeiling: true },
    { kind: "release", parameter, by: { x: 4, y: -20 } },
    { kind: "lighting", links: 3 },
    { kind: "flash" },
    { kind: "arrangement", from: FRAMES.tablet },
  ];
  const layout = layoutBoard(planOf(level, shows), FRAMES.desk);
  for (const selected of [0, level.knobs.length - 1])
    for (const isSolved of [false, true])
      for (const effect of effects.map(underWay)) {
        const scenery = { ...sceneryOf(level, shows), later: laterMarks, selected, isSolved };
        for (let step = 0; step <= STEPS; step++) {
          const elapsed = (durationOf(effect) * step) / STEPS;
          yield { ...sceneAt(effect, still(layout, snapshot), elapsed), scenery };
        }
      }
}

test.each([
  ["one weight", oneWeight, []],
  ["a tower", { ...tower, target: 0.01 }, []],
  ["a map, with all lamps of a knob lit", map, lamps],
  ["the densest board", wide, []],
] as const)("a picture that keeps what has not changed is the picture made anew: %s", (_, level, before) => {
  const kept = new KeptMarks();
  for (const { layout, snapshot, scenery, motion } of scenesOf(level, before))
    expect(pictureOf(layout, snapshot, scenery, motion, kept)).toEqual(pictureOf(layout, snapshot, scenery, motion));
});

test("while a pulse crosses the last wire, nothing but what moves is made anew", () => {
  const shows = showsOf(map);
  const layout = layoutBoard(planOf(map, shows), FRAMES.desk);
  const scenery = { ...sceneryOf(map, shows), later: laterMarks, selected: 2, isSolved: false };
  const [first, then] = [playOf(map, []), playOf(map, [{ kind: "nudge", knob: 0, direction: 1 }])];
  const travel = {
    ...{ sizes: sizesOf(map), parameters: [quantityId("w1.0.0")] },
    ...{ before: snapshotOf(first, 0), after: snapshotOf(then, 0) },
  };
  const effect = underWay({ kind: "travel", travel });
  const rest = still(layout, snapshotOf(then, 0));
  const kept = new KeptMarks();
  const [one, two] = [700, 720].map((elapsed) => {
    const { snapshot, motion } = sceneAt(effect, rest, elapsed);
    expect(motion.pulses.length).toBeGreaterThan(0);
    return { moving: motion.pulses.length, marks: pictureOf(layout, snapshot, scenery, motion, kept).layers.flat() };
  });
  const before = new Set(one?.marks);
  expect(two?.marks.filter((mark) => !before.has(mark))).toHaveLength(two?.moving ?? -1);
});
