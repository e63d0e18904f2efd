import { expect, test } from "vitest";
import { createTable } from "./table.ts";
import { oneWeight, twoByTwo } from "./testing/levels.ts";

const down = { kind: "nudge", knob: 0, direction: -1 } as const;
const up = { kind: "nudge", knob: 0, direction: 1 } as const;

test("a nudge moves the knob, the cost and the log together", () => {
  const table = createTable(oneWeight);
  expect(table.send(down)).toBe(true);
  const { reading, play, cause } = table.store.getState();
  expect(reading.values).toEqual([2.5]);
  expect(reading.costs).toEqual([4, 2.25]);
  expect(play.log).toEqual([down]);
  expect(cause).toMatchObject({ knob: 0, before: { at: 0 } });
});

test("a refused move leaves the game as it was and says why, until the next move", () => {
  const table = createTable(oneWeight);
  table.send(up); // 3.5, the end of the range
  expect(table.send(up)).toBe(false);
  expect(table.store.getState().reading.values).toEqual([3.5]);
  expect(table.store.getState().refusal).toEqual({ code: "knob-at-top", max: 3.5 });
  table.send(down);
  expect(table.store.getState().refusal).toBeUndefined();
});

test("undo shows no nudge travelling", () => {
  const table = createTable(oneWeight);
  table.send(down);
  table.send({ kind: "undo" });
  expect(table.store.getState().cause).toBeUndefined();
  expect(table.store.getState().reading.values).toEqual([3]);
});

test("a kept log leads back to where it was left, and one that does not fit changes nothing", () => {
  const table = createTable(oneWeight);
  expect(table.resume([{ ...down, knob: 7 }])).toBe(false);
  expect(table.store.getState().reading.values).toEqual([3]);
  expect(table.resume([down, down])).toBe(true);
  expect(table.store.getState().reading.values).toEqual([2]);
});

test("a move on a knob selects it, and a knob that is not there cannot be selected", () => {
  const table = createTable(twoByTwo);
  table.send({ ...down, knob: 3 });
  expect(table.store.getState().selected).toBe(3);
  table.select(2);
  table.select(99);
  expect(table.store.getState().selected).toBe(2);
});

test("a solved game can be watched from its start without changing it", () => {
  const table = createTable(oneWeight);
  table.resume([down, down, down]);
  expect(table.store.getState().reading).toMatchObject({ solved: true, stars: 3, crown: true });
  table.watch(1);
  expect(table.store.getState().watched?.at).toBe(1);
  expect(table.store.getState().reading.solved).toBe(true);
  expect(table.store.getState().cause).toMatchObject({ knob: 0, before: { at: 0 } });
  table.watch(undefined);
  expect(table.store.getState().watched).toBeUndefined();
});

test("starting again after a win is another game with an empty log", () => {
  const table = createTable(oneWeight);
  table.resume([down, down, down]);
  table.startAgain();
  expect(table.store.getState().play.log).toEqual([]);
  expect(table.store.getState().reading.solved).toBe(false);
});
