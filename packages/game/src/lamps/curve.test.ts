import { describe, expect, test } from "vitest";
import { createGame } from "../game.ts";
import { oneWeight } from "../testing/levels.ts";
import { curveOf } from "./curve.ts";

const curveAfter = (nudges: number) => {
  const game = createGame(oneWeight);
  for (let nudge = 0; nudge < nudges; nudge++) game.send({ kind: "nudge", knob: 0, direction: -1 });
  return curveOf(game.store.getState().play, 0);
};

describe("the curve of a knob", () => {
  // C = (w − 1)², w = 3, in steps of 0.5
  test("is the cost around the knob as it stands", () => {
    const curve = curveAfter(0);
    expect([-2, -1, 0, 1].map(curve.costAt)).toEqual([1, 2.25, 4, 6.25]);
    expect([-2, -1, 0, 1].map(curve.valueAt)).toEqual([2, 2.5, 3, 3.5]);
  });

  test("has the slope of one step where the knob stands", () => {
    // 2(w − 1) · 0.5
    expect(curveAfter(0).slope).toBeCloseTo(2, 12);
    expect(curveAfter(2).slope).toBeCloseTo(1, 12);
  });

  test("ends where the knob's range ends", () => {
    expect(curveAfter(0)).toMatchObject({ from: -2, to: 1 });
    expect(curveAfter(1)).toMatchObject({ from: -2, to: 2 });
  });
});
