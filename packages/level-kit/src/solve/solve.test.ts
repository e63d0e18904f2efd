import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { NudgeLevel } from "../document/level.ts";
import { readingOf } from "../play/reading.ts";
import { replay } from "../play/replay.ts";
import { knob, levelWith, oneWeight, twoExamples } from "../testing/levels.ts";
import { solve } from "./solve.ts";

const identity = { neurons: 1, activation: "identity" as const };

/** a = w¹·w² from (−1, 2), target output 1: the signs must agree, and the way there goes uphill. */
const product: NudgeLevel = levelWith({
  network: { inputs: 1, layers: [identity, identity], weights: [[[-1]], [[2]]], biases: [[0], [0]] },
  knobs: [knob("w1.0.0", { step: 1 }), knob("w2.0.0", { step: 1 })],
  target: 0.5,
});

test("[S1] one knob that is three steps away has par 3", () => {
  expect(solve(oneWeight)).toEqual({
    par: 3,
    proved: true,
    log: Array(3).fill({ kind: "nudge", knob: 0, direction: -1 }),
    states: 1 + 2 + 2 + 1, // both ways twice; upwards the range ends at two steps
    uphill: 0,
    needed: [0],
    alone: [0],
  });
});

test("[S1] a level solved at the start has par 0", () => {
  expect(solve(levelWith({ target: 4 }))).toMatchObject({ par: 0, proved: true, log: [] });
});

test("[S2] of the solutions at par the one with the lowest cost is shown", () => {
  // One step of w leaves a = 1.5 and C = 0.25, one step of b leaves a = 2 and C = 1; both are solutions.
  const level = levelWith({ target: 1, knobs: [knob("b1.0", { step: 1 }), knob("w1.0.0", { step: 1.5 })] });
  expect(solve(level)).toMatchObject({ par: 1, log: [{ kind: "nudge", knob: 1, direction: -1 }] });
});

test("[S1] a solution that is found replays", () => {
  // Gaps 3 and 5 at (w, b) = (2, 1); (1, −1) closes both.
  const { par, log } = solve(twoExamples);
  const outcome = replay(twoExamples, log);
  expect(par).toBe(3);
  expect(outcome.ok && readingOf(outcome.play)).toMatchObject({ cost: 0, values: [1, -1], solved: true });
});

test("[S1] with several knobs par is the distance to the nearest solved state", () => {
  // w¹·w² = 1 needs (1, 1): 2 + 1 steps, or (−1, −1): 3 steps.
  expect(solve(product)).toMatchObject({ par: 3, proved: true });
});

describe("with a ceiling", () => {
  /**
   * a = w + b from 0 in steps of 2 and 3, y = 0.8: only a = 1 solves it.
   *
   *   a   −2     −1     0     1     2     3
   *   C   7.84   3.24   0.64  0.04  1.44  4.84
   */
  const steps = levelWith({
    network: { ...oneWeight.network, weights: [[[0]]] },
    knobs: [knob("w1.0.0", { step: 2 }), knob("b1.0", { step: 3 })],
    examples: [{ input: [1], target: [0.8] }],
    target: 0.05,
  });
  const [w, b] = [0, 1];
  const turned = (level: NudgeLevel) =>
    solve(level).log.map((stroke) => stroke.kind === "nudge" && [stroke.knob, stroke.direction]);

  test("[S3] without one, the order of the nudges is free", () => {
    expect(solve(steps)).toMatchObject({ par: 2, proved: true });
  });

  test("[S3] no state above it may be passed, so the order counts", () => {
    expect(turned(levelWith({ ceiling: 5 }, steps))).toEqual([
      [b, 1],
      [w, -1],
    ]);
  });

  test("[S3] when the short ways are closed, par is that of the way around", () => {
    expect(turned(levelWith({ ceiling: 4 }, steps))).toEqual([
      [w, 1],
      [b, -1],
      [w, 1],
    ]);
  });

  test("[S3] when all ways are closed, there is none", () => {
    expect(solve(levelWith({ ceiling: 3 }, steps))).toMatchObject({ par: Number.POSITIVE_INFINITY, proved: true });
  });
});

describe("when nothing is found", () => {
  test("[S4] a range without a solution is searched to its end", () => {
    const short = levelWith({ knobs: [{ parameter: "w1.0.0", step: 0.5, min: 2, max: 4 }] });
    expect(solve(short)).toMatchObject({ par: Number.POSITIVE_INFINITY, proved: true, log: [], states: 5 });
  });

  test("[S4] a budget ends the search", () => {
    expect(solve(levelWith({ budget: 2, par: 2 })).par).toBe(Number.POSITIVE_INFINITY);
  });

  test("[S5] at the cap on states par is the best known and not proved", () => {
    expect(solve(product, 5)).toMatchObject({ par: 3, proved: false });
    expect(solve(product, 5).log).toHaveLength(3);
  });
});

test("[S13] of all solutions at par and all their orders, the one with the fewest rises counts", () => {
  const two = levelWith({
    network: { ...oneWeight.network, weights: [[[0]]] },
    knobs: [{ parameter: "b1.0", step: 3, min: -9, max: 9 }, knob("w1.0.0", { step: 2, min: -4, max: 4 })],
    examples: [{ input: [1], target: [1] }],
    target: 0.01,
  });
  // b up and w down: a = 1. Up first rises to C = 4, down first to C = 9: one rise either way.
  expect(solve(two)).toMatchObject({ par: 2, uphill: 1 });
  // A third knob that goes straight there in two: of the solutions at par, it has no rise, though all cost 0.
  const network = { inputs: 2, layers: [identity], weights: [[[0, 0]]], biases: [[0]] };
  const straight = levelWith({
    ...two,
    network,
    knobs: [...two.knobs, knob("w1.0.1", { step: 0.5 })],
    examples: [{ input: [1, 1], target: [1] }],
  });
  expect(solve(straight)).toMatchObject({ par: 2, uphill: 0, alone: [2] });
});

describe("with steps of descent", () => {
  // C = (w − 1)² from 3, slope 4: η = ¼ goes to 2, where the slope is 2, then by ½ to 1.5; η = ½ goes to 1 at once.
  const rates = (list: readonly number[], only = true) =>
    levelWith({ target: 0.01, descent: { rates: list, ...(only && { only: true }) } });

  test("[S3 S14] each counts as one stroke, and par is found breadth first", () => {
    expect(solve(rates([0.25, 0.5]))).toMatchObject({ par: 1, proved: true, log: [{ kind: "descend", rate: 1 }] });
    // In steps of ½: 2, then 1.5, where C = 0.25.
    expect(solve({ ...rates([0.25]), target: 0.25 })).toMatchObject({ par: 2, uphill: 0, alone: [] });
  });

  test("[S14] beside them the knobs can be nudged, unless descent is the only way", () => {
    // η = ⅛ goes to 2.5, no further than a nudge, and four of them are needed; η = ⅜ goes to 1.5, and one nudge is left.
    expect(solve(rates([0.125], false))).toMatchObject({ par: 4, proved: true });
    expect(solve(rates([0.375], false))).toMatchObject({ par: 2, proved: true });
    // η = 1 mirrors 3 to −1, where the range ends at 0; there the slope is −2, and the step leads to 2, and so on.
    expect(solve(rates([1]))).toMatchObject({ par: Number.POSITIVE_INFINITY, proved: true });
  });

  test("[S14] what is found replays", () => {
    const level = rates([0.125, 0.3], false);
    const { par, log } = solve(level);
    const outcome = replay(level, log);
    expect(outcome.ok && readingOf(outcome.play)).toMatchObject({ solved: true, nudges: par });
  });
});

test("[S6 S13] no level is solved in fewer nudges, fewer rises or with fewer knobs than a plain search finds", () => {
  const small = fc.integer({ min: -2, max: 2 });
  const arbitrary = fc.record({ w1: small, w2: small, b: small, x: small, y: small, ceiling: fc.boolean() });
  fc.assert(
    fc.property(arbitrary, ({ w1, w2, b, x, y, ceiling }) => {
      const level = levelWith({
        network: { inputs: 1, layers: [identity, identity], weights: [[[w1]], [[w2]]], biases: [[b], [0]] },
        knobs: ["w1.0.0", "w2.0.0", "b1.0"].map((name) => knob(name, { step: 1, min: -3, max: 3 })),
        examples: [{ input: [x], target: [y] }],
        budget: 4,
        target: 0.25,
        ...(ceiling && { ceiling: (w2 * (w1 * x + b) - y) ** 2 + 1 }),
      });
      const { par, uphill, needed, alone } = solve(level);
      expect({ par, uphill, needed, alone }).toEqual(byHand({ w1, w2, b, x, y }, level));
    }),
    { numRuns: 150 },
  );
});

/** Independent of the engine: the network's formula in one line, and every sequence of up to four nudges. */
function byHand(
  { w1, w2, b, x, y }: { w1: number; w2: number; b: number; x: number; y: number },
  { ceiling = Number.POSITIVE_INFINITY, target }: NudgeLevel,
) {
  const cost = ([p, q, r]: readonly number[]) => {
    const gap = (q as number) * ((p as number) * x + (r as number)) - y;
    return gap * gap;
  };
  interface Way {
    readonly state: readonly number[];
    readonly rises: number;
    readonly used: readonly number[];
  }
  const go = ({ state, rises, used }: Way, at: number, by: number): Way => {
    const next = state.with(at, (state[at] as number) + by);
    return {
      state: next,
      rises: rises + (cost(next) > cost(state) ? 1 : 0),
      used: [...new Set([...used, at])].toSorted(),
    };
  };
  let ways: readonly Way[] = [{ state: [w1, w2, b], rises: 0, used: [] }];
  for (let par = 0; par <= 4; par++) {
    const solved = ways.filter(({ state }) => cost(state) <= target);
    if (solved.length > 0)
      return {
        par,
        uphill: Math.min(...solved.map(({ rises }) => rises)),
        needed: [0, 1, 2].filter((knob) => solved.every(({ used }) => used.includes(knob))),
        alone: [0, 1, 2].filter((knob) => solved.some(({ used }) => used.every((one) => one === knob))),
      };
    const next = ways.flatMap((way) => [0, 1, 2].flatMap((at) => [go(way, at, 1), go(way, at, -1)]));
    const allowed = next.filter(({ state }) => state.every((value) => Math.abs(value) <= 3) && cost(state) <= ceiling);
    ways = [...new Map(allowed.map((way) => [JSON.stringify(way), way])).values()];
  }
  return { par: Number.POSITIVE_INFINITY, uphill: 0, needed: [], alone: [] };
}
