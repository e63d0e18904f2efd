import { applyMove, startPlay } from "@nn/level-kit";
import { quantityId, quantityIds } from "@nn/notation";
import { expect, test } from "vitest";
import { oneWeight, twoByTwo } from "../testing/levels.ts";
import { layoutBoard } from "./layout.ts";
import { planOf, sizesOf } from "./plan.ts";
import { type Snapshot, snapshotOf } from "./snapshot.ts";
import { durationOf, pulseAt, snapshotAt, type Travel } from "./travel.ts";

function nudging(level: typeof oneWeight, knob: number, linkMs = 240, holdMs = 80): Travel {
  const before = startPlay(level);
  const outcome = applyMove(before, { kind: "nudge", knob, direction: -1 });
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return {
    sizes: sizesOf(level),
    parameter: quantityId(level.knobs[knob]?.parameter ?? ""),
    before: snapshotOf(before, 0),
    after: snapshotOf(outcome.play, 0),
    pace: { linkMs, holdMs },
  };
}

const numbersIn = (level: typeof oneWeight, { values }: Snapshot) =>
  quantityIds({ sizes: sizesOf(level) }).map((id) => [id, values.of(id)]);

test("a nudge of one neuron's weight crosses three links: to z, to a, to the cost", () => {
  expect(durationOf(nudging(oneWeight, 0))).toBe(3 * 240 + 2 * 80);
});

test("what the nudge has not reached keeps its old number, and what it has passed has its new one", () => {
  // w from 3 to 2.5 with x = 1, y = 1: z and a from 3 to 2.5, C from 4 to 2.25.
  const travel = nudging(oneWeight, 0);
  const at = (ms: number) => ["w1.0.0", "z1.0", "a1.0", "C"].map(snapshotAt(travel, ms).values.of);
  expect(at(0)).toEqual([2.5, 3, 3, 4]);
  expect(at(280)).toEqual([2.5, 2.5, 3, 4]);
  expect(at(600)).toEqual([2.5, 2.5, 2.5, 4]);
  expect(at(880)).toEqual([2.5, 2.5, 2.5, 2.25]);
  const [, z, a] = at(120);
  expect(z).toBeGreaterThan(2.5);
  expect(z).toBeLessThan(3);
  expect(a).toBe(3);
});

test("at the end of its way the picture is that of the play, bit for bit", () => {
  const travel = nudging(twoByTwo, 1);
  expect(numbersIn(twoByTwo, snapshotAt(travel, durationOf(travel)))).toEqual(numbersIn(twoByTwo, travel.after));
});

test("without motion, everything is new at once", () => {
  const travel = nudging(oneWeight, 0, 0, 0);
  expect(numbersIn(oneWeight, snapshotAt(travel, 0))).toEqual(numbersIn(oneWeight, travel.after));
});

test("a dot leaves the pill, a ring closes, dots cross every wire that the nudge reaches, and one ends at the cost", () => {
  const travel = nudging(twoByTwo, 0);
  const layout = layoutBoard(planOf(twoByTwo), 824);
  const seen = [10, 330, 650, 970, 1290, 1600].map((ms) =>
    pulseAt(travel, layout, ms).map(({ kind, tone }) => `${kind} ${tone}`),
  );
  expect(seen).toEqual([["disc wMark"], ["ring zMark"], ["disc aMark"], ["ring zMark"], ["disc cMark"], []]);
  const [start] = pulseAt(travel, layout, 0);
  expect(start).toMatchObject({ x: layout.knobs[0]?.x, y: layout.knobs[0]?.y });
});
