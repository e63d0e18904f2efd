import { applyMove, startPlay } from "@nn/level-kit";
import { quantityId, quantityIds } from "@nn/notation";
import { expect, test } from "vitest";
import { showsOf } from "../shows.ts";
import { oneWeight, twoByTwo } from "../testing/levels.ts";
import { FRAMES } from "./frame.ts";
import { layoutBoard } from "./layout.ts";
import { planOf, sizesOf } from "./plan.ts";
import { pulseMarks } from "./pulse-marks.ts";
import { type Snapshot, snapshotOf } from "./snapshot.ts";
import { pulsesAt, sloshesAt, snapshotAt, type Travel, timelineOf } from "./travel.ts";

function nudging(level: typeof oneWeight, knob: number): Travel {
  const before = startPlay(level);
  const outcome = applyMove(before, { kind: "nudge", knob, direction: -1 });
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return {
    sizes: sizesOf(level),
    parameters: [quantityId(level.knobs[knob]?.parameter ?? "")],
    before: snapshotOf(before, 0),
    after: snapshotOf(outcome.play, 0),
  };
}

const numbersIn = (level: typeof oneWeight, { values }: Snapshot) =>
  quantityIds({ sizes: sizesOf(level) }).map((id) => [id, values.of(id)]);

// w from 3 to 2.5 with x = 1, y = 1: z and a from 3 to 2.5, C from 4 to 2.25.
const one = nudging(oneWeight, 0);
const line = timelineOf(one);

test("what the nudge has not reached keeps its old number, and what it has passed has its new one", () => {
  const at = (ms: number) => ["w1.0.0", "z1.0", "a1.0", "C"].map(snapshotAt(one, line, ms).values.of);
  expect(at(0)).toEqual([3, 3, 3, 4]);
  expect(at(120)).toEqual([2.5, 3, 3, 4]);
  expect(at(575)).toEqual([2.5, 2.5, 2.5, 4]);
  expect(at(line.ms)).toEqual([2.5, 2.5, 2.5, 2.25]);
  const [, z, a] = at(330);
  expect(z).toBeGreaterThan(2.5);
  expect(z).toBeLessThan(3);
  expect(a).toBe(3);
});

test("at the end of its way the picture is that of the play, bit for bit", () => {
  const travel = nudging(twoByTwo, 1);
  const timeline = timelineOf(travel);
  expect(numbersIn(twoByTwo, snapshotAt(travel, timeline, timeline.ms))).toEqual(numbersIn(twoByTwo, travel.after));
});

test("a pulse says what it brings: to z, over each wire that is reached, and into the column", () => {
  const { pulses } = timelineOf(nudging(twoByTwo, 0));
  // w¹ of the first neuron from −1 to −1.5 with x = 0.9: z falls by 0.45, so a falls, and over w² = 1.75 so does the output.
  expect(pulses.map(({ on, hue }) => `${on} ${hue}`)).toEqual(["w1.0.0 z", "w2.0.0 a", "cost c"]);
  expect(pulses[0]?.change).toBeCloseTo(-0.45, 12);
  expect(pulses[1]?.change).toBeLessThan(0);
});

test("where several knobs were turned at once, every number has changed at the end", () => {
  const before = startPlay(twoByTwo);
  const play = [0, 2].reduce((now, knob) => {
    const outcome = applyMove(now, { kind: "nudge", knob, direction: 1 });
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    return outcome.play;
  }, before);
  const travel: Travel = {
    sizes: sizesOf(twoByTwo),
    parameters: ["w1.0.0", "w2.0.0"].map((name) => quantityId(name)),
    before: snapshotOf(before, 0),
    after: snapshotOf(play, 0),
  };
  const timeline = timelineOf(travel);
  expect(numbersIn(twoByTwo, snapshotAt(travel, timeline, timeline.ms))).toEqual(numbersIn(twoByTwo, travel.after));
  expect(snapshotAt(travel, timeline, 0).values.of("w2.0.0")).toBe(travel.before.values.of("w2.0.0"));
});

test("a pulse of more is a disc with a plus, of less a ring with a minus, with its number above, larger for more", () => {
  const layout = layoutBoard(planOf(twoByTwo, showsOf(twoByTwo)), FRAMES.desk);
  const pulse = { from: 0, ms: 240, on: quantityId("w2.0.0"), change: 0.1, hue: "a", part: 0.5 } as const;
  const kinds = (change: number) => pulseMarks(layout, { ...pulse, change }).map(({ kind, tone }) => `${kind} ${tone}`);
  expect(kinds(0.1)).toEqual(["disc aMark", "line paper", "line paper", "text a"]);
  expect(kinds(-0.1)).toEqual(["disc aMark", "disc paper", "line aMark", "text a"]);
  const size = (change: number) => pulseMarks(layout, { ...pulse, change })[0];
  expect([0.001, 0.2, 9].map(size)).toMatchObject([{ r: 8 }, { r: expect.closeTo(13.8, 9) }, { r: 18 }]);
});

test("every pulse has arrived before the column settles", () => {
  expect(pulsesAt(line, 100)).toHaveLength(1);
  expect(pulsesAt(line, line.ms - 1)).toEqual([]);
});

test("a glass sloshes once while it fills, and rests before and after", () => {
  const moving = (ms: number) => sloshesAt(one, line, ms).get("a1.0");
  expect([0, 300, line.ms].map(moving)).toEqual([undefined, undefined, undefined]);
  expect(Math.abs(moving(400) ?? 0)).toBeGreaterThan(0.05);
});
