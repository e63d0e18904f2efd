import { describe, expect, test } from "vitest";
import { createGame } from "../game.ts";
import { oneWeight, twoByTwo } from "../testing/levels.ts";
import { isFogged } from "./fogged.ts";
import { moved, type Plan, without } from "./plan.ts";

const plan: Plan = [0, 1, 2].map((knob) => ({ kind: "nudge", knob, direction: 1 }));
const knobs = (of: Plan) => of.map(({ knob }) => knob);

describe("a plan", () => {
  test("can be put in another order, and stays at its ends", () => {
    expect(knobs(moved(plan, 0, 1))).toEqual([1, 0, 2]);
    expect(knobs(moved(plan, 2, -2))).toEqual([2, 0, 1]);
    expect(knobs(moved(plan, 2, 1))).toEqual([0, 1, 2]);
    expect(knobs(moved(plan, 7, -1))).toEqual([0, 1, 2]);
  });

  test("can lose a nudge", () => {
    expect(knobs(without(plan, 1))).toEqual([0, 2]);
  });
});

describe("a game in fog", () => {
  const down = { kind: "nudge", knob: 0, direction: -1 } as const;
  const fog = () => createGame({ ...oneWeight, mode: "fog" });

  test("plans its nudges, and plays them when they are committed", () => {
    const game = fog();
    expect(game.send(down)).toBe(true);
    game.send(down);
    const planned = game.store.getState();
    expect(planned.plan).toEqual([down, down]);
    expect(planned.reading.nudges).toBe(0);
    expect(isFogged(planned)).toBe(true);

    expect(game.send({ kind: "commit", plan: planned.plan })).toBe(true);
    const played = game.store.getState();
    expect(played.plan).toEqual([]);
    expect(played.reading.nudges).toBe(2);
    expect(isFogged(played)).toBe(false);
  });

  test("plans no more than the budget, and says why not", () => {
    const game = fog();
    for (let nudge = 0; nudge < oneWeight.budget; nudge++) expect(game.send(down)).toBe(true);
    expect(game.send(down)).toBe(false);
    expect(game.store.getState().refusal?.code).toBe("budget-spent");
    expect(game.store.getState().plan).toHaveLength(oneWeight.budget);
  });

  test("keeps the plan while lamps are lit and knobs are chosen, and loses it when it starts again", () => {
    const game = createGame({ ...twoByTwo, mode: "fog" });
    game.send(down);
    game.send({ kind: "lamp", knob: 1 });
    game.select(2);
    expect(game.store.getState().plan).toEqual([down]);
    game.startAgain();
    expect(game.store.getState().plan).toEqual([]);
  });
});

test("no other game plans", () => {
  const game = createGame(oneWeight);
  game.send({ kind: "nudge", knob: 0, direction: -1 });
  expect(game.store.getState()).toMatchObject({ plan: [], reading: { nudges: 1 } });
  expect(isFogged(game.store.getState())).toBe(false);
});
