import { expect, test } from "vitest";
import { knob, levelWith, oneWeight } from "../testing/levels.ts";
import { greedyPlayer, randomPlayerWins } from "./players.ts";

test("[S8] the random player wins as often as a random walk reaches three steps to one side", () => {
  // Of 2⁹ walks of 9 steps on a free line, P(min ≤ −3) = 2·P(S₉ ≥ 5) + P(S₉ = 3) = (2·46 + 84)/512 = 0.34375.
  const free = levelWith({ knobs: [{ parameter: "w1.0.0", step: 0.5, min: -50, max: 50 }] });
  expect(Math.abs(randomPlayerWins(free, 9) - 0.34375)).toBeLessThan(0.03);
  expect(randomPlayerWins(free, 2)).toBe(0);
});

test("[S8] the same level gives the same share", () => {
  expect(randomPlayerWins(oneWeight, 9)).toBe(randomPlayerWins(oneWeight, 9));
});

test("[S9] the greedy player walks straight down a valley", () => {
  expect(greedyPlayer(oneWeight)).toEqual({ end: "solved", nudges: 3, cost: 0.25 });
});

test("[S9] the greedy player is stuck where every nudge goes up", () => {
  const level = levelWith({
    network: { ...oneWeight.network, weights: [[[0]]] },
    knobs: [knob("w1.0.0", { step: 2 }), knob("b1.0", { step: 3 })],
    examples: [{ input: [1], target: [0.8] }],
    target: 0.05,
  });
  const { end, nudges, cost } = greedyPlayer(level);
  expect({ end, nudges }).toEqual({ end: "stopped", nudges: 0 });
  expect(cost).toBeCloseTo(0.64, 12);
});

test("[S9] a greedy player whose budget ran out is not stuck", () => {
  expect(greedyPlayer(levelWith({ budget: 2, par: 2 }))).toEqual({ end: "spent", nudges: 2, cost: 1 });
});
