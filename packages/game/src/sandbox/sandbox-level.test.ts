import { createNetwork } from "@nn/core";
import { lampOf } from "@nn/level-kit";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sandboxCode, sandboxIn } from "./code.ts";
import { EMPTY, sandboxFrom, withNetwork } from "./sandbox.ts";
import { createSandboxGame, sandboxLevel } from "./sandbox-level.ts";
import { sandboxes } from "./sandboxes.test-data.ts";

const text = { title: "Sandbox", goal: "Turn anything.", aha: "" };
const gameOf = (sandbox = EMPTY) => createSandboxGame(sandboxLevel(sandbox, text));

describe("the level of a sandbox", () => {
  test("has every weight and bias for a knob", () => {
    const { knobs } = sandboxLevel(EMPTY, text);
    expect(knobs.map(({ parameter }) => parameter)).toEqual(
      "w1.0.0 w1.0.1 w1.1.0 w1.1.1 b1.0 b1.1 w2.0.0 w2.0.1 b2.0".split(" "),
    );
  });

  test("is never solved and never over, and every lamp is lit for nothing", () => {
    const solved = gameOf({ ...EMPTY, examples: [{ input: [0, 0], target: [0.5] }] });
    expect(solved.store.getState().reading).toMatchObject({ cost: 0, solved: false, over: false, lampsPaid: 0 });
    expect(lampOf(solved.store.getState().play, 8)).toMatchObject({ lit: 3, canLight: false });
  });

  test("goes on beyond any level's budget", () => {
    const game = gameOf();
    for (let made = 0; made < 300; made++) game.send({ kind: "nudge", knob: 0, direction: 1 });
    expect(game.store.getState().reading).toMatchObject({ nudges: 300, over: false });
  });

  test("can be started again with its lamps lit", () => {
    const game = gameOf();
    game.send({ kind: "nudge", knob: 0, direction: 1 });
    game.send({ kind: "reset" });
    expect(game.store.getState().reading).toMatchObject({ nudges: 0, values: [1, -0.5, 0.5, 1, 0, 0, 1, -1, 0] });
    expect(lampOf(game.store.getState().play, 0).lit).toBe(3);
  });

  test("stands after its nudges as a sandbox that goes through an address", () => {
    fc.assert(
      fc.property(sandboxes, fc.array(fc.nat(), { maxLength: 12 }), (sandbox, turns) => {
        const game = gameOf(sandbox);
        for (const turn of turns)
          game.send({ kind: "nudge", knob: turn % game.level.knobs.length, direction: turn % 2 === 0 ? 1 : -1 });
        const now = withNetwork(sandbox, game.store.getState().reading.network);
        expect(sandboxIn(sandboxCode(now))).toEqual(now);
        expect(gameOf(now).store.getState().reading.values).toEqual(
          game.store.getState().reading.values.map((value) => Number(value.toPrecision(12)) + 0),
        );
      }),
      { numRuns: 60 },
    );
  });
});

test("a network that is too large, or of another kind, is no sandbox", () => {
  const chain = (layers: number, more: object = {}) =>
    createNetwork({
      inputs: 1,
      layers: Array.from({ length: layers }, () => ({ neurons: 1, activation: "sigmoid" as const })),
      weights: Array.from({ length: layers }, () => [[1]]),
      biases: Array.from({ length: layers }, () => [0]),
      ...more,
    });
  const examples = [{ input: [1], target: [0] }];
  expect(sandboxFrom(chain(3), examples)).toMatchObject({ examples, step: 0.1 });
  expect(sandboxFrom(chain(4), examples)).toBeUndefined();
  expect(sandboxFrom(chain(1, { cost: "crossEntropy" }), examples)).toBeUndefined();
  expect(sandboxFrom(chain(1), [])).toBeUndefined();
});
