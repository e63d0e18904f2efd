import { createNetwork, parameterNames } from "@nn/core";
import type { LevelText, NudgeLevel } from "@nn/level-kit";
import { createGame, type Game } from "../game.ts";
import { LIMITS, type Sandbox } from "./sandbox.ts";

/** Sandboxes are levels in memory only: none is stored or sent, so one id does for all. */
const ID = "00000000-0000-4000-8000-000000000000";

/**
 * The level that a sandbox is. Every weight and bias is a knob; there is no target to reach, and neither nudges nor lamps
 * run out: what is infinite is not counted on the stage.
 */
export function sandboxLevel({ network, examples, step }: Sandbox, text: LevelText): NudgeLevel {
  return {
    format: 1,
    id: ID,
    rev: 1,
    slug: "sandbox",
    kind: "nudge",
    network,
    examples,
    knobs: parameterNames(createNetwork(network)).map((parameter) => ({
      parameter,
      step,
      min: -LIMITS.value,
      max: LIMITS.value,
    })),
    target: Number.NEGATIVE_INFINITY,
    budget: Number.POSITIVE_INFINITY,
    lamps: Number.POSITIVE_INFINITY,
    par: 1,
    bestKnown: true,
    teaches: "gradient-descent",
    requires: [],
    text: { en: text },
  };
}

/** A game of a sandbox, with every lamp lit. */
export function createSandboxGame(level: NudgeLevel): Game {
  const game = createGame(level);
  const each = <Value>(value: Value) => level.knobs.map(() => value);
  game.resume([{ kind: "carry", ink: 0, lampsPaid: 0, lit: each(3), predicted: each(true), ranked: false }]);
  return game;
}
