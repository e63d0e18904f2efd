import { startOf } from "@nn/digits";
import { expect, test } from "vitest";
import { afterMessage, firstLab, isOver, stepsOf } from "./lab.ts";
import type { Lab } from "./state.ts";

const network = startOf("relu", 1);
const begun: Lab = {
  ...firstLab,
  origin: "own",
  phase: "fetching",
  steps: 0,
  run: { kind: "relu", seed: 1, network, reports: [] },
};
const reportAt = (steps: number) => ({
  id: 1,
  kind: "report" as const,
  report: { steps, of: 100, cost: 1, accuracy: 0.5 },
  parameters: Float64Array.from(network.parameters),
});
function after(lab: Lab, ...messages: Parameters<typeof afterMessage>[1][]): Lab {
  let now = lab;
  for (const message of messages) now = { ...now, ...afterMessage(now, message) };
  return now;
}

test("a report joins the run, and the last one ends it", () => {
  const under = after(begun, reportAt(0), reportAt(50));
  expect([under.phase, under.steps, under.run.reports.length]).toEqual(["learning", 50, 2]);
  const over = after(under, reportAt(100));
  expect([over.phase, isOver(over.run), stepsOf(over.run)]).toEqual(["still", true, 100]);
});

test("while a run goes through its steps again, its reports stay", () => {
  const kept = { ...after(begun, reportAt(50)), phase: "fetching" as const };
  const again = after(kept, { id: 1, kind: "steps", steps: 20 });
  expect([again.phase, again.steps, again.run]).toEqual(["again", 20, kept.run]);
  expect(after(again, { id: 1, kind: "steps", steps: 50 }).phase).toBe("learning");
});

test("what was said before a pause was heard starts nothing", () => {
  const paused = { ...after(begun, reportAt(50)), phase: "still" as const };
  expect(after(paused, { id: 1, kind: "steps", steps: 60 })).toEqual(paused);
  expect(after(paused, reportAt(60)).phase).toBe("still");
});

test("a fault stops the training and keeps what was learned", () => {
  const now = after(begun, reportAt(50), { id: 1, kind: "steps", steps: 60 }, { id: 1, kind: "fault", why: "gone" });
  expect([now.phase, now.fault, now.steps, now.run.reports.length]).toEqual(["still", "training", 50, 1]);
});

test("the page begins with a network that was trained, and a weight that matters", () => {
  expect(isOver(firstLab.run)).toBe(true);
  expect(firstLab.chosen.layer).toBe(1);
});
