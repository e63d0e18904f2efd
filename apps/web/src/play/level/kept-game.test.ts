// @vitest-environment jsdom
import { levelBySlug } from "@nn/catalog";
import { levelOfRevision } from "@nn/catalog/revisions";
import { type Level, parseLog } from "@nn/level-kit";
import { afterEach, describe, expect, test } from "vitest";
import { leaveAsFirstRelease } from "@/kept/testing/first-release.ts";
import { gameOf } from "./kept-game.ts";

afterEach(() => localStorage.clear());

/** The level as it was in the first release. */
const level = (slug: string): Level => {
  const found = levelOfRevision(levelBySlug(slug)?.id ?? "", 1);
  if (!found) throw new Error(`the catalog has no first revision of ${slug}`);
  return found;
};

const down = { kind: "nudge", knob: 0, direction: -1 } as const;

describe("a game of the first release", () => {
  test("is found again with its moves, lamps among them", () => {
    leaveAsFirstRelease();
    const game = gameOf(level("mirror")).read();
    expect(game).toEqual({
      log: [
        { kind: "nudge", knob: 0, direction: 1 },
        { kind: "lamp", knob: 0 },
      ],
    });
    expect(parseLog(game?.log).ok).toBe(true);
  });

  test("that was won is still under the id that was sent", () => {
    leaveAsFirstRelease();
    expect(gameOf(level("first-nudge")).read()).toEqual({
      log: [down, down, down, down],
      runId: "01a22068-7fbb-7de8-9366-4584d1d9eb0b",
    });
  });
});

test("another revision of a level is another game", () => {
  gameOf({ id: "a", rev: 1 }).write({ log: [down] });
  expect(gameOf({ id: "a", rev: 2 }).read()).toBeUndefined();
});

const leave = (log: unknown) =>
  localStorage.setItem("nudge-game-1:a:1", JSON.stringify({ state: { value: { log } }, version: 1 }));

test("every kind of move is kept", () => {
  const log = [
    down,
    { kind: "lamp", knob: 11 },
    { kind: "predict", knob: 0, says: "none" },
    { kind: "undo" },
    { kind: "redo" },
    { kind: "reset" },
    { kind: "descend", rate: 5 },
    { kind: "commit", plan: [down, down] },
    { kind: "rank", order: [2, 0, 1] },
    { kind: "place", slot: 3, piece: 7 },
  ];
  leave(log);
  expect(gameOf({ id: "a", rev: 1 }).read()?.log).toEqual(log);
});

test.each([
  { name: "a win", move: { kind: "win" } },
  { name: "two steps at once", move: { ...down, direction: 2 } },
  { name: "half a knob", move: { ...down, knob: 0.5 } },
  { name: "a thirteenth knob", move: { ...down, knob: 12 } },
  { name: "a knob below 0", move: { ...down, knob: -1 } },
  { name: "another prediction", move: { kind: "predict", knob: 0, says: "left" } },
  { name: "nothing", move: null },
])("a game with $name in it is none, as parseLog says of its log", ({ move }) => {
  leave([down, move]);
  expect(gameOf({ id: "a", rev: 1 }).read()).toBeUndefined();
  expect(parseLog([down, move]).ok).toBe(false);
});

test("a game that goes on where a full one ended is kept", () => {
  const carry = { kind: "carry", ink: 2_100, lampsPaid: 1, lit: [0, 3], predicted: [true, false], ranked: false };
  leave([carry, down]);
  expect(gameOf({ id: "a", rev: 1 }).read()?.log).toEqual([carry, down]);
});

test("each start is a game of its own, and the level's own start has its old name", () => {
  const level = { id: "a", rev: 1 };
  gameOf(level, 1).write({ log: [down] });
  expect(gameOf(level).read()).toBeUndefined();
  leave([down]);
  expect(gameOf(level, 0).read()?.log).toEqual([down]);
});

test("a game of more moves than count is none", () => {
  leave(Array(2_001).fill(down));
  expect(gameOf({ id: "a", rev: 1 }).read()).toBeUndefined();
});
