import { expect, test } from "vitest";
import { createGame } from "./game.ts";
import { oneWeight, twoByTwo } from "./testing/levels.ts";

const down = { kind: "nudge", knob: 0, direction: -1 } as const;
const up = { kind: "nudge", knob: 0, direction: 1 } as const;

test("a nudge moves the knob, the cost and the log together", () => {
  const game = createGame(oneWeight);
  expect(game.send(down)).toBe(true);
  const { reading, play, cause } = game.store.getState();
  expect(reading.values).toEqual([2.5]);
  expect(reading.costs).toEqual([4, 2.25]);
  expect(play.log).toEqual([down]);
  expect(cause).toMatchObject({ knobs: [0], before: { at: 0 } });
});

test("a refused move leaves the game as it was and says why, until the next move", () => {
  const game = createGame(oneWeight);
  game.send(up); // 3.5, the end of the range
  expect(game.send(up)).toBe(false);
  expect(game.store.getState().reading.values).toEqual([3.5]);
  expect(game.store.getState().refusal).toEqual({ code: "knob-at-top", max: 3.5 });
  game.send(down);
  expect(game.store.getState().refusal).toBeUndefined();
});

test("undo shows no nudge travelling", () => {
  const game = createGame(oneWeight);
  game.send(down);
  game.send({ kind: "undo" });
  expect(game.store.getState().cause).toBeUndefined();
  expect(game.store.getState().reading.values).toEqual([3]);
});

test("a saved log leads back to where the game was left, and one that does not fit changes nothing", () => {
  const game = createGame(oneWeight);
  expect(game.resume([{ ...down, knob: 7 }])).toBe(false);
  expect(game.store.getState().reading.values).toEqual([3]);
  expect(game.resume([down, down])).toBe(true);
  expect(game.store.getState().reading.values).toEqual([2]);
});

test("a move on a knob selects it, and a knob that does not exist cannot be selected", () => {
  const game = createGame(twoByTwo);
  game.send({ ...down, knob: 3 });
  expect(game.store.getState().selected).toBe(3);
  game.select(2);
  game.select(99);
  expect(game.store.getState().selected).toBe(2);
});

test("a solved game can be watched from its start without changing it", () => {
  const game = createGame(oneWeight);
  game.resume([down, down, down]);
  expect(game.store.getState().reading).toMatchObject({ solved: true, stars: 3, oneDraft: true });
  game.watch(1);
  expect(game.store.getState().watched?.at).toBe(1);
  expect(game.store.getState().reading.solved).toBe(true);
  expect(game.store.getState().cause).toMatchObject({ knobs: [0], before: { at: 0 } });
  game.watch(undefined);
  expect(game.store.getState().watched).toBeUndefined();
});

test("starting again after a win is another game with an empty log", () => {
  const game = createGame(oneWeight);
  game.resume([down, down, down]);
  game.startAgain();
  expect(game.store.getState().play.log).toEqual([]);
  expect(game.store.getState().reading.solved).toBe(false);
});
