import { startPlay } from "@nn/level-kit";
import { quantityId } from "@nn/notation";
import { expect, test } from "vitest";
import { showsOf } from "../shows.ts";
import { oneWeight } from "../testing/levels.ts";
import { FRAMES } from "./frame.ts";
import { layoutBoard } from "./layout.ts";
import { planOf } from "./plan.ts";
import { durationOf, type Running, sceneAt, still } from "./scene-at.ts";
import { snapshotOf } from "./snapshot.ts";

const layout = layoutBoard(planOf(oneWeight, showsOf(oneWeight)), FRAMES.desk);
const rest = still(layout, snapshotOf(startPlay(oneWeight), 0));
const parameter = quantityId("w1.0.0");
const at = (effect: Running, part: number) => sceneAt(effect, rest, durationOf(effect) * part);

test("a refused knob shakes by a few pixels and comes to rest, and a ceiling stands out", () => {
  const refused = { kind: "refused", isAtCeiling: true } as const;
  const shakes = Array.from({ length: 50 }, (_, step) => Math.abs(at(refused, step / 50).motion.shake));
  expect(Math.max(...shakes)).toBeGreaterThan(2);
  expect(Math.max(...shakes)).toBeLessThanOrEqual(5);
  expect(at(refused, 1).motion.shake).toBeCloseTo(0, 9);
  expect(at(refused, 0.5).motion.isAtCeiling).toBe(true);
});

test("an invitation bows the wire nine pixels up, and on an upright stage sideways", () => {
  const invitation = { kind: "invitation", parameter } as const;
  expect(at(invitation, 0.5).motion.pull?.by).toEqual({ x: 0, y: -9 });
  expect(at(invitation, 1).motion.pull?.by.y).toBeCloseTo(0, 9);
  const upright = still(layoutBoard(layout.plan, FRAMES.tall), rest.snapshot);
  expect(sceneAt(invitation, upright, 260).motion.pull?.by).toEqual({ x: 9, y: 0 });
});

test("a wire that is let go starts where the hand was and ends straight", () => {
  const release = { kind: "release", parameter, by: { x: 4, y: -20 } } as const;
  expect(at(release, 0).motion.pull?.by).toEqual({ x: 4, y: -20 });
  expect(Math.abs(at(release, 1).motion.pull?.by.y ?? 9)).toBeLessThan(1e-9);
});

test("a sensitivity crosses a link in 240 ms and rests for 80", () => {
  const lighting = { kind: "lighting", links: 3 } as const;
  const links = (ms: number) => sceneAt(lighting, rest, ms).motion.lighting;
  expect([links(0), links(120), links(240), links(319), links(440)]).toEqual([0, 0.5, 1, 1, 1.5]);
  expect(durationOf(lighting)).toBe(960);
});

test("parts of the stage that move are in between, and the numbers do not change", () => {
  const from = { ...FRAMES.desk, network: { x: 0, y: 0, width: 400, height: 300 } };
  const arrangement = { kind: "arrangement", from } as const;
  const first = at(arrangement, 0);
  expect(first.layout.frame.network).toEqual(from.network);
  expect(at(arrangement, 1).layout.frame.network).toEqual(FRAMES.desk.network);
  expect(first.snapshot).toBe(rest.snapshot);
});
