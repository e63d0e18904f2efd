// @vitest-environment jsdom
import { levelBySlug } from "@nn/catalog";
import { type Level, parseLog } from "@nn/level-kit";
import { afterEach, describe, expect, test } from "vitest";
import { leaveAsFirstRelease } from "@/kept/testing/first-release.ts";
import { gameOf } from "./kept-game.ts";

afterEach(() => localStorage.clear());

const level = (slug: string): Level => {
  const found = levelBySlug(slug);
  if (!found) throw new Error(`the catalog has no level ${slug}`);
  return found;
};

const down = { kind: "nudge", knob: 0, direction: -1 };

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
