import { describe, expect, test } from "vitest";
import { createGame } from "../game.ts";
import { oneWeight } from "../testing/levels.ts";
import { isEarned } from "./earned.ts";

// Raising w raises the cost.
describe.each(["nudge", "predict"] as const)("in a level of kind %s, the first lamp", (kind) => {
  test.each([
    { says: "up", earned: true },
    { says: "down", earned: false },
  ] as const)("is earned ($earned) by saying $says", ({ says, earned }) => {
    const game = createGame({ ...oneWeight, kind });
    game.send({ kind: "predict", knob: 0, says });
    if (kind === "nudge") game.send({ kind: "lamp", knob: 0 });
    expect(isEarned(game.store.getState().play, 0)).toBe(earned);
  });
});

test("a lamp that was bought is not earned, and a dark one neither", () => {
  const game = createGame(oneWeight);
  expect(isEarned(game.store.getState().play, 0)).toBe(false);
  game.send({ kind: "lamp", knob: 0 });
  expect(isEarned(game.store.getState().play, 0)).toBe(false);
});
