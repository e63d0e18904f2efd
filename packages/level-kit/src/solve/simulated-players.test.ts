import { describe, expect, test } from "vitest";
import type { NudgeLevel } from "../document/level.ts";
import { knob, levelWith, oneWeight, twoExamples } from "../testing/levels.ts";
import { probingPlayer } from "./probing-player.ts";
import { readingPlayer } from "./reading-player.ts";

/**
 * a = w + b from 0 in steps of 2 and 3, y = 0.8: only a = 1 solves it, and every nudge goes up.
 */
const hill: NudgeLevel = levelWith({
  network: { ...oneWeight.network, weights: [[[0]]] },
  knobs: [knob("w1.0.0", { step: 2 }), knob("b1.0", { step: 3 })],
  examples: [{ input: [1], target: [0.8] }],
  target: 0.05,
  par: 2,
});

/** a = 4·w₀ + ½·w₁ from 0, y = 8: eight nudges of the first weight in steps of ¼, or many of the other. */
const loud: NudgeLevel = levelWith({
  network: { inputs: 2, layers: [{ neurons: 1, activation: "identity" }], weights: [[[0, 0]]], biases: [[0]] },
  knobs: [knob("w1.0.0", { step: 0.25, max: 40 }), knob("w1.0.1", { step: 0.25, max: 40 })],
  examples: [{ input: [4, 0.5], target: [8] }],
  target: 0.01,
  budget: 100,
  par: 8,
});

describe("the probing player", () => {
  test("[S10 S11] of one knob it makes par's nudges, and one more where it turned the wrong way first", () => {
    // From w = 3 three nudges down; above, up costs one of ink before. Of 21 coins either side may have the median.
    const { end, ink } = probingPlayer(oneWeight);
    expect(end).toBe("solved");
    expect([3, 4]).toContain(ink);
    expect(probingPlayer(oneWeight)).toEqual(probingPlayer(oneWeight));
  });

  test("[S11] it goes on with a knob as long as the cost falls, however little", () => {
    // Whoever takes w₁ first goes on with it to the end: 64 nudges. Half of the orders begin so.
    expect([8, 9, 64, 65]).toContain(probingPlayer(loud).ink);
  });

  test("[S11] it gives up where no knob helps, after both directions of each", () => {
    expect(probingPlayer(hill)).toEqual({ end: "stopped", ink: 4 });
  });

  test("[S10] at the end of a range or under a ceiling there is nothing to spend", () => {
    // w up costs 1.44; w down 7.84, b up 4.84 and b down 14.44 are all above the ceiling.
    expect(probingPlayer({ ...hill, ceiling: 4 })).toEqual({ end: "stopped", ink: 1 });
  });
});

describe("the reading player", () => {
  test("[S12] it takes the knob that promises most", () => {
    // ∂C/∂w₀ = 2·(0 − 8)·4 = −64, ∂C/∂w₁ = −8: eight nudges of the first.
    expect(readingPlayer(loud)).toEqual({ end: "solved", ink: 8 });
  });

  test("[S10 S12] what overshoots is taken back, which costs ink, and then comes the next best", () => {
    // Slopes 18 and 8: w down. Gaps 2 and 2, slopes 8 and 4: w down. Gaps 1 and −1, slopes −2 and 0: w up is no better.
    expect(readingPlayer(twoExamples)).toEqual({ end: "stopped", ink: 3 });
    const wide = levelWith({
      network: { ...oneWeight.network, weights: [[[3]]], biases: [[0]] },
      knobs: [knob("w1.0.0", { step: 4, min: -40, max: 40 }), knob("b1.0", { step: 1 })],
      target: 0.1,
      par: 2,
    });
    // a = 3, y = 1: w promises 16 and would leave −1 − 1 = −2, no better; then b down twice, w tried in vain both times.
    expect(readingPlayer(wide)).toEqual({ end: "solved", ink: 4 });
  });

  test("[S12] it is stopped where no slope keeps its promise", () => {
    // ∂C/∂w = ∂C/∂b = −1.6: both promise to fall and rise.
    expect(readingPlayer(hill)).toEqual({ end: "stopped", ink: 2 });
  });

  test("[S12] a knob without a slope is not tried", () => {
    const silent = levelWith({ examples: [{ input: [0], target: [1] }], target: 0.5 });
    expect(readingPlayer(silent)).toEqual({ end: "stopped", ink: 0 });
  });

  test("[S10 S15] the budget ends its game, which is not to be stopped", () => {
    expect(readingPlayer({ ...loud, budget: 5 })).toEqual({ end: "spent", ink: 5 });
  });
});

describe("in other modes", () => {
  test("[S15] in ink an overshoot is drawn and drawn back", () => {
    // From 3 by 4 to −1: no better; back again, then b down twice, w in vain before each.
    const wide = levelWith({
      network: { ...oneWeight.network, weights: [[[3]]], biases: [[0]] },
      knobs: [knob("w1.0.0", { step: 4, min: -40, max: 40 }), knob("b1.0", { step: 1 })],
      target: 0.1,
      mode: "ink",
      par: 2,
    });
    expect(readingPlayer(wide)).toEqual({ end: "solved", ink: 6 });
    expect(readingPlayer({ ...wide, budget: 3 })).toEqual({ end: "spent", ink: 3 });
  });

  test("[S15] with one nudge, the reader tries by promise until one solves", () => {
    // a = w + b = 3, y = 1, slopes 4: the step of 3 promises most and leaves 0; the step of 2 solves.
    const one = levelWith({
      knobs: [knob("w1.0.0", { step: 3 }), knob("b1.0", { step: 2 })],
      mode: "one",
      target: 0.1,
      budget: 1,
      par: 1,
    });
    expect(readingPlayer(one)).toEqual({ end: "solved", ink: 2 });
    expect(probingPlayer(one).end).toBe("solved");
    expect(readingPlayer({ ...one, target: 0.001, examples: [{ input: [1], target: [0.5] }] }).end).toBe("stopped");
  });

  test("[S14] steps of descent are tried like knobs with one direction, and read by η times the squares", () => {
    // C = (w − 1)² from 3, slope 4: η = 1 promises 16 and leaps to −1, kept at 0, where C = 1 < 4; then up to 2, no better.
    const leaps = levelWith({ target: 0.01, descent: { rates: [0.25, 1], only: true } });
    expect(readingPlayer(leaps)).toMatchObject({ end: "solved" });
    expect(probingPlayer(leaps)).toMatchObject({ end: "solved" });
  });
});
