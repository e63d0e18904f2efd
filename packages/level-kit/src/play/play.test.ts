import { describe, expect, test } from "vitest";
import { levelWith, oneWeight, twoExamples } from "../testing/levels.ts";
import { commit, down, lamp, nudges, played, predict, redo, refusal, reset, undo, up } from "../testing/moves.ts";
import { applyMove } from "./apply-move.ts";
import { MOST_MOVES, type Move } from "./move.ts";
import { startPlay } from "./play.ts";
import { readingOf, starsFor } from "./reading.ts";
import { replay } from "./replay.ts";

const read = (...moves: readonly Move[]) => readingOf(played(oneWeight, ...moves));

describe("nudges", () => {
  test("[P1] a level starts with its own parameters and no knob turned", () => {
    const reading = read();
    expect(reading).toMatchObject({ cost: 4, costs: [4], values: [3], turns: [0], gradient: [4] });
    expect(reading).toMatchObject({ nudges: 0, nudgesLeft: 8, lampsLeft: 3, solved: false, stars: 0, over: false });
  });

  test("[P2] a nudge moves one knob by one step and the cost follows", () => {
    expect(read(down())).toMatchObject({ values: [2.5], turns: [-1], cost: 2.25, gradient: [3], nudges: 1 });
    expect(read(up())).toMatchObject({ values: [3.5], turns: [1], cost: 6.25, nudgesLeft: 7 });
    expect(read(down(), down()).costs).toEqual([4, 2.25, 1]);
  });

  test("[P2] the order of nudges leaves no trace in the bits", () => {
    const level = levelWith({ knobs: twoExamples.knobs.map((each) => ({ ...each, step: 0.1 })) }, twoExamples);
    const one = readingOf(played(level, down(0), down(1), down(0), up(1), down(0)));
    const other = readingOf(played(level, up(1), down(0), down(0), down(0), down(1)));
    expect(one.values).toEqual(other.values);
    expect(Object.is(one.cost, other.cost)).toBe(true);
  });

  test("[P3] a knob stays within its range, both ends included", () => {
    expect(read(up(), up()).values).toEqual([4]);
    expect(refusal(oneWeight, [up(), up()], up())).toEqual({ code: "knob-at-top", max: 4 });
    const short = levelWith({ knobs: [{ parameter: "w1.0.0", step: 0.5, min: 2.5, max: 3 }] });
    expect(refusal(short, [down()], down())).toEqual({ code: "knob-at-bottom", min: 2.5 });
    expect(refusal(short, [], up())).toEqual({ code: "knob-at-top", max: 3 });
  });

  test("[P3] the last step of a range is allowed although its decimal steps add up to a little more", () => {
    const network = { ...oneWeight.network, weights: [[[0]]] };
    const level = levelWith({ network, target: 0.01, knobs: [{ parameter: "w1.0.0", step: 0.1, min: 0, max: 0.3 }] });
    expect(3 * 0.1).toBeGreaterThan(0.3);
    expect(readingOf(played(level, ...nudges(0, 1, 3))).turns).toEqual([3]);
    expect(refusal(level, nudges(0, 1, 3), up())).toEqual({ code: "knob-at-top", max: 0.3 });
  });

  test("[P4] the budget counts the nudges of the current line, and undo gives one back", () => {
    const level = levelWith({ budget: 2 });
    expect(readingOf(played(level, up(), down()))).toMatchObject({ nudgesLeft: 0, over: true, solved: false });
    expect(refusal(level, [up(), down()], down())).toEqual({ code: "budget-spent", budget: 2, canUndo: true });
    expect(readingOf(played(level, up(), down(), undo, undo, down()))).toMatchObject({ nudges: 1, values: [2.5] });
  });

  test("[P5] a nudge that would lift the cost above the ceiling is refused; up to it is fine", () => {
    expect(readingOf(played(levelWith({ ceiling: 6.25 }), up())).cost).toBe(6.25);
    expect(refusal(levelWith({ ceiling: 6.24 }), [], up())).toEqual({ code: "above-ceiling", ceiling: 6.24 });
  });

  test("[P5] a nudge that would overflow the cost is refused", () => {
    const layers = Array.from({ length: 1 }, () => ({ neurons: 1, activation: "identity" as const }));
    const huge = levelWith({
      network: { inputs: 1, layers, weights: [[[1e154]]], biases: [[0]] },
      knobs: [{ parameter: "w1.0.0", step: 1e154, min: 0, max: 1e155 }],
    });
    expect(refusal(huge, [], up())).toEqual({ code: "cost-overflows" });
  });

  test.each([1, -1, 0.5, Number.NaN])("[P2] knob %d, which does not exist, is refused by every move", (knob) => {
    for (const move of [up(knob), lamp(knob), predict("up", knob)])
      expect(refusal(oneWeight, [], move)).toEqual({ code: "no-such-knob" });
  });
});

describe("undo, redo and reset", () => {
  test("[P6] undo and redo walk along the line to the bit", () => {
    const there = read(down(), down());
    const back = read(down(), down(), undo);
    expect([read().canReset, back.canReset]).toEqual([false, true]);
    expect(back).toMatchObject({ values: [2.5], cost: 2.25, costs: [4, 2.25], canUndo: true, canRedo: true });
    const again = read(down(), down(), undo, redo);
    expect(again).toMatchObject({ values: there.values, cost: there.cost, costs: there.costs, canRedo: false });
  });

  test("[P6] a nudge after an undo begins another line", () => {
    expect(read(down(), down(), undo, up())).toMatchObject({ costs: [4, 2.25, 4], canRedo: false });
  });

  test("[P6] reset goes back to the start; redo can walk the line again", () => {
    expect(read(down(), down(), reset)).toMatchObject({ values: [3], nudges: 0, costs: [4], canUndo: false });
    expect(read(down(), down(), reset, redo)).toMatchObject({ values: [2.5], nudges: 1 });
  });

  test("[P6] a move that would change nothing is refused", () => {
    expect(refusal(oneWeight, [], undo)).toEqual({ code: "nothing-to-undo" });
    expect(refusal(oneWeight, [down()], redo)).toEqual({ code: "nothing-to-redo" });
    expect(refusal(oneWeight, [down(), undo], reset)).toEqual({ code: "nothing-to-reset" });
  });
});

describe("winning", () => {
  test("[P7] a level is solved once the cost is at most the target, and then the play is over", () => {
    expect(read(...nudges(0, -1, 3))).toMatchObject({ cost: 0.25, solved: true, over: true, canUndo: false });
    for (const move of [down(), undo, reset, lamp(), predict("down")])
      expect(refusal(oneWeight, nudges(0, -1, 3), move)).toEqual({ code: "already-solved" });
  });

  test.each([
    { nudges: 3, stars: 3 },
    { nudges: 4, stars: 2 },
    { nudges: 5, stars: 1 },
  ])("[P8] with par 3, $nudges nudges give $stars stars", ({ nudges: count, stars }) => {
    expect(starsFor({ par: 3 }, count)).toBe(stars);
  });

  test.each([
    { par: 4, two: 6 },
    { par: 6, two: 8 },
    { par: 7, two: 10 },
    { par: 1, two: 2 },
  ])("[P8] with par $par, two stars reach to $two nudges", ({ par, two }) => {
    expect([par, par + 1, two, two + 1].map((count) => starsFor({ par }, count))).toEqual([3, 2, 2, 1]);
  });

  test("[P8] a detour costs stars", () => {
    expect(read(up(), ...nudges(0, -1, 4))).toMatchObject({ nudges: 5, stars: 1, oneDraft: false });
    expect(read(up(), undo, ...nudges(0, -1, 3))).toMatchObject({ nudges: 3, stars: 3, oneDraft: false });
  });

  test("[P9] the crown is for par without a paid lamp; a predicted lamp is not paid", () => {
    expect(read(lamp(), ...nudges(0, -1, 3))).toMatchObject({ stars: 3, oneDraft: false, lampsLeft: 2 });
    expect(read(predict("up"), ...nudges(0, -1, 3))).toMatchObject({ stars: 3, oneDraft: true, lampsLeft: 3 });
  });
});

describe("the log", () => {
  test("[P10] a play holds every accepted move, and replaying them gives the same play", () => {
    const moves = [up(), predict("up"), undo, lamp(), down(), reset, redo, undo, ...nudges(0, -1, 3)];
    const play = played(oneWeight, ...moves);
    expect(play.log).toEqual(moves);
    expect(replay(oneWeight, play.log)).toEqual({ ok: true, play });
  });

  test("[P10] a replay names the first move that cannot be made", () => {
    expect(replay(oneWeight, [down(), redo, down()])).toEqual({
      ok: false,
      at: 1,
      refusal: { code: "nothing-to-redo" },
    });
  });

  test("[P10] moves after the win do not replay", () => {
    expect(replay(oneWeight, [...nudges(0, -1, 3), undo])).toMatchObject({ ok: false, at: 3 });
  });

  test("[P10] applying a move leaves the play before it as it was", () => {
    const before = startPlay(oneWeight);
    const copy = structuredCloneOf(before);
    for (const move of [down(), lamp(), predict("up")]) applyMove(before, move);
    expect(before).toEqual(copy);
  });

  test("[P10] a play is plain data: it survives a trip through JSON", () => {
    const play = played(oneWeight, down(), lamp(), undo);
    expect(JSON.parse(JSON.stringify(play))).toEqual(play);
  });

  const full = Array.from({ length: MOST_MOVES }, (_, at) => (at === 0 ? lamp() : at % 2 === 0 ? undo : down()));

  test(`[P11] a log of ${MOST_MOVES} moves takes no more, plans counted by their nudges`, () => {
    expect(refusal(oneWeight, full, undo)).toEqual({ code: "game-too-long", most: MOST_MOVES });
    const fog = levelWith({ mode: "fog" });
    const almost = full.slice(0, -3).map((move) => (move.kind === "nudge" ? commit(down()) : move));
    expect(refusal(fog, almost, commit(down(), down(), down(), down()))).toMatchObject({ code: "game-too-long" });
    expect(readingOf(played(fog, ...almost, commit(down(), down(), down()))).solved).toBe(true);
  });

  test("[P14] a full log can be started again: the new one opens with what was spent", () => {
    const again = played(oneWeight, ...full, reset);
    const opening = { kind: "carry", ink: 1000, lampsPaid: 1, lit: [1], predicted: [false], ranked: false };
    expect(again.log).toEqual([opening]);
    expect(readingOf(again)).toMatchObject({ values: [3], nudges: 0, ink: 1000, lampsPaid: 1, lampsLeft: 2 });
    expect(replay(oneWeight, again.log)).toEqual({ ok: true, play: again });
    const won = readingOf(played(oneWeight, ...again.log, ...nudges(0, -1, 3)));
    expect(won).toMatchObject({ stars: 3, ink: 1003, oneDraft: false });
  });

  test("[P14] a full log can be started again where it stands at the start already", () => {
    const back = Array.from({ length: MOST_MOVES }, (_, at) => (at % 2 === 0 ? up() : undo));
    expect(readingOf(played(oneWeight, ...back)).canReset).toBe(true);
    expect(readingOf(played(oneWeight, ...back, reset))).toMatchObject({ nudges: 0, ink: 1000, canReset: false });
  });

  test("[P14] only the first move brings along what was spent, and it fits the level", () => {
    const carry: Move = { kind: "carry", ink: 5, lampsPaid: 0, lit: [0], predicted: [true], ranked: false };
    expect(readingOf(played(oneWeight, carry)).ink).toBe(5);
    const forged = played(oneWeight, { ...carry, ink: 0 }, ...nudges(0, -1, 3));
    expect(readingOf(forged)).toMatchObject({ stars: 3, ink: 3, oneDraft: false });
    expect(refusal(oneWeight, [carry], predict("up"))).toEqual({ code: "already-predicted" });
    expect(refusal(oneWeight, [down()], carry)).toEqual({ code: "carried-too-late" });
    expect(refusal(twoExamples, [], carry)).toEqual({ code: "carried-too-late" });
  });
});

function structuredCloneOf<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value));
}
