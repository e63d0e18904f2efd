import { expect, test } from "vitest";
import type { Outcome } from "../solve/run.ts";
import { difficultyOf, type Hardness } from "./difficulty.ts";

const wins = (ink: number): Outcome => ({ end: "solved", ink });
const stopped: Outcome = { end: "stopped", ink: 5 };
const easy: Hardness = {
  par: 8,
  states: 80,
  uphill: 0,
  knobsThatMatter: ["b1.0"],
  prober: wins(8),
  reader: wins(8),
  asks: false,
};

test.each([
  { name: "the same nudge eight times is as easy as one nudge", change: {}, difficulty: 1 },
  { name: "the prober needs four times par", change: { prober: wins(32) }, difficulty: 1 + 0.3 * 2 },
  {
    name: "the reader is stopped, and ten times par of states lie before par",
    change: { reader: stopped },
    difficulty: 1.6,
  },
  { name: "two nudges go uphill", change: { uphill: 2 }, difficulty: 1.7 },
  { name: "three knobs matter", change: { knobsThatMatter: ["b1.0", "b2.0", "b3.0"] }, difficulty: 1.3 },
  {
    name: "nothing counts for more than its most",
    change: { prober: stopped, states: 1e12, uphill: 9 },
    difficulty: 3.25,
  },
])("[V11] $name: $difficulty", ({ change, difficulty }) => {
  expect(difficultyOf({ ...easy, ...change })).toBeCloseTo(difficulty, 10);
});

test("[V11] five is the most", () => {
  const all = ["b1.0", "b2.0", "b3.0", "b4.0", "b5.0"];
  const hard: Hardness = {
    par: 6,
    states: 1e6,
    uphill: 4,
    knobsThatMatter: all,
    prober: stopped,
    reader: stopped,
    asks: true,
  };
  expect(difficultyOf(hard)).toBe(5);
});
