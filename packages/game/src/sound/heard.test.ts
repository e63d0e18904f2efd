import { expect, test } from "vitest";
import { createGame, type Game } from "../game.ts";
import { EMPTY, type Sandbox } from "../sandbox/sandbox.ts";
import { createSandboxGame, sandboxLevel } from "../sandbox/sandbox-level.ts";
import { oneWeight } from "../testing/levels.ts";
import { heardBetween, rangeOf } from "./heard.ts";

type Doing = (game: Game) => unknown;

/** What is heard of the last of these doings. */
function heardAfter(...doings: readonly Doing[]) {
  const game = createGame(oneWeight);
  for (const doing of doings.slice(0, -1)) doing(game);
  const before = game.store.getState();
  doings.at(-1)?.(game);
  return heardBetween(before, game.store.getState());
}

const down: Doing = (game) => game.send({ kind: "nudge", knob: 0, direction: -1 });
const up: Doing = (game) => game.send({ kind: "nudge", knob: 0, direction: 1 });
const undo: Doing = (game) => game.send({ kind: "undo" });

test("a nudge sounds as the cost after it, and the last one as the target", () => {
  // C = (w − 1)² with w = 3, 2.5, 2, 1.5
  expect(heardAfter(down)).toEqual({ kind: "nudge", cost: 2.25 });
  expect(heardAfter(down, down, down)).toEqual({ kind: "target", cost: 0.25 });
});

test("looking back sounds as the cost there", () => {
  expect(heardAfter(down, undo)).toEqual({ kind: "scrub", cost: 4 });
  expect(heardAfter(down, down, down, (game) => game.watch(1))).toEqual({ kind: "scrub", cost: 2.25 });
});

test("a refused nudge and a wrong prediction sound as refusals, a lamp as a lamp", () => {
  expect(heardAfter(up, up)).toEqual({ kind: "refused" });
  expect(heardAfter((game) => game.send({ kind: "predict", knob: 0, says: "down" }))).toEqual({ kind: "refused" });
  expect(heardAfter((game) => game.send({ kind: "predict", knob: 0, says: "up" }))).toEqual({ kind: "lamp" });
  expect(heardAfter((game) => game.send({ kind: "lamp", knob: 0 }))).toEqual({ kind: "lamp" });
});

test("nothing sounds when a game is resumed, started again, or only looked at", () => {
  expect(
    heardAfter((game) => game.resume([{ kind: "nudge", knob: 0, direction: -1 }, { kind: "undo" }])),
  ).toBeUndefined();
  expect(heardAfter(down, (game) => game.startAgain())).toBeUndefined();
  expect(heardAfter((game) => game.select(0))).toBeUndefined();
});

test("pitch runs from the target to the cost at the start, or to the ceiling where that is higher", () => {
  expect(rangeOf(createGame(oneWeight).store.getState())).toEqual({ target: 0.25, full: 4 });
  expect(rangeOf(createGame({ ...oneWeight, ceiling: 5 }).store.getState())).toEqual({ target: 0.25, full: 5 });
});

test("a sandbox is heard between nothing and the cost that it began with", () => {
  const text = { title: "", goal: "", aha: "" };
  const rangeIn = (sandbox: Sandbox) => rangeOf(createSandboxGame(sandboxLevel(sandbox, text)).store.getState());
  const half = { input: [0, 0], target: [0.5] };
  const one = { input: [0, 0], target: [1] };
  expect(rangeIn({ ...EMPTY, examples: [half] })).toEqual({ target: 0, full: 1 });
  expect(rangeIn({ ...EMPTY, examples: [one] })).toEqual({ target: 0, full: 0.25 });
});
