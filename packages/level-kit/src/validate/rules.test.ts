import { describe, expect, test } from "vitest";
import type { Level } from "../document/level.ts";
import type { Move } from "../play/move.ts";
import { knob, levelWith, oneWeight, twoExamples } from "../testing/levels.ts";
import { down, lamp, nudges, undo, up } from "../testing/moves.ts";
import type { LevelEntry } from "./entry.ts";
import { rules } from "./rules.ts";
import { validate } from "./validate.ts";

const [w, b] = [0, 1];
const good: LevelEntry = {
  level: twoExamples,
  solution: [down(w), down(b), down(b)],
  wrong: [{ why: "The weight alone brings the cost down.", log: [down(w), down(w)] }],
};
const with_ = (change: Partial<LevelEntry>): LevelEntry => ({ ...good, ...change });
const level = (change: Partial<Level>) => with_({ level: levelWith(change, twoExamples) });
const network = (change: Partial<Level["network"]>) => ({ ...twoExamples.network, ...change });

/** One ReLU, a = max(0, w·x + b), on its kink once the bias has come down from 1 to 0. */
const onKink: LevelEntry = {
  level: levelWith({
    network: { inputs: 1, layers: [{ neurons: 1, activation: "relu" }], weights: [[[1]]], biases: [[1]] },
    knobs: [knob("b1.0", { step: 0.5 })],
    examples: [{ input: [0], target: [-0.5] }],
    target: 0.5,
    par: 2,
  }),
  solution: nudges(0, -1, 2),
  wrong: [{ why: "Up.", log: [up()] }],
};

test("a good level breaks no rule", () => {
  expect(validate(good)).toEqual([]);
});

/** One broken fixture for every rule: what is wrong, where, and in words that say what to change. */
const broken: readonly {
  readonly rule: string;
  readonly name: string;
  readonly entry: LevelEntry;
  readonly path: string;
  readonly says: RegExp;
}[] = [
  {
    rule: "V2",
    name: "a corner of the ranges where the cost overflows",
    entry: level({ knobs: [knob("w1.0.0", { step: 1, max: 1e200 }), knob("b1.0", { step: 1 })], budget: 9 }),
    path: "level.knobs",
    says: /not finite at the corner w1\.0\.0 = 1e\+200, b1\.0 = .*narrow the ranges/,
  },
  {
    rule: "V3",
    name: "a start that is nearly solved",
    entry: level({ target: 12 }),
    path: "level.target",
    says: /must be at most 11\.33.*start costs only 17/,
  },
  {
    rule: "V3",
    name: "a ceiling that the start breaks",
    entry: level({ ceiling: 16 }),
    path: "level.ceiling",
    says: /below the cost at the start, 17; raise it/,
  },
  {
    rule: "V4",
    name: "a wrong log that wins",
    entry: with_({ wrong: [...good.wrong, { why: "Right after all.", log: good.solution }] }),
    path: "wrong.1.log",
    says: /solves the level; take it out/,
  },
  { rule: "V4", name: "no wrong log", entry: with_({ wrong: [] }), path: "wrong", says: /at least one log/ },
  {
    rule: "V5",
    name: "a solution that stops too early",
    entry: with_({ solution: [down(w), down(b)] }),
    path: "solution",
    says: /ends at a cost of 1, and must reach 0\.49/,
  },
  {
    rule: "V5",
    name: "a solution that wins by a hair",
    entry: { ...level({ target: 1, par: 2 }), solution: [down(w), down(b)] },
    path: "solution",
    says: /ends at a cost of 1, and must reach 0\.98/,
  },
  {
    rule: "V5",
    name: "a solution with a move that cannot be made",
    entry: with_({ solution: [undo, ...good.solution] }),
    path: "solution.0",
    says: /cannot be made: There is nothing to undo\. Correct/,
  },
  {
    rule: "V6",
    name: "a par above the proved one",
    entry: level({ par: 4 }),
    path: "level.par",
    says: /is 4, but the solver proves 3; write 3/,
  },
  {
    rule: "V6",
    name: "a par below the proved one",
    entry: level({ par: 2 }),
    path: "level.par",
    says: /is 2, but the solver proves 3; write 3/,
  },
  {
    rule: "V6",
    name: "a budget in which nobody can win",
    entry: level({ budget: 2, par: 2 }),
    path: "level.budget",
    says: /no log of 2 nudges solves the level/,
  },
  {
    rule: "V6",
    name: "a proved par that calls itself best known",
    entry: level({ bestKnown: true }),
    path: "level.bestKnown",
    says: /must go: the solver proves par/,
  },
  {
    rule: "V6",
    name: "a solution with a detour",
    entry: with_({ solution: [up(w), undo, ...good.solution] }),
    path: "solution",
    says: /must be 3 nudges and nothing else.*it has 5 moves/,
  },
  {
    rule: "V6",
    name: "a solution that buys a lamp",
    entry: with_({ solution: [lamp(w), ...good.solution] }),
    path: "solution",
    says: /it has 4 moves/,
  },
  {
    rule: "V7",
    name: "one knob that wins alone without a word about it",
    entry: {
      ...good,
      level: withoutDeclaration(oneWeight),
      solution: nudges(0, -1, 3),
      wrong: [{ why: "Up.", log: [up()] }],
    },
    path: "level.knobs",
    says: /w1\.0\.0 alone wins at par.*"singleKnob": true/,
  },
  {
    rule: "V7",
    name: "a declaration that is not true",
    entry: level({ singleKnob: true }),
    path: "level.singleKnob",
    says: /must go: no knob alone wins/,
  },
  {
    rule: "V8",
    name: "a ReLU on its kink on the way",
    entry: onKink,
    path: "level.network",
    says: /z\^\(1\) stands on the kink of its relu.*shift the start/,
  },
  {
    rule: "V9",
    name: "numbers so wild that nudging and backpropagation part",
    entry: level({
      network: network({ weights: [[[2e7]]] }),
      knobs: [knob("w1.0.0", { step: 1e7, min: 0, max: 3e7 }), knob("b1.0")],
    }),
    path: "level.network",
    says: /the slope of .* but nudging shows .*milder numbers/,
  },
  {
    rule: "V10",
    name: "a level that random nudges win",
    entry: level({ target: 11, par: 1 }),
    path: "level",
    says: /random nudges win \d+ % of runs/,
  },
];

function withoutDeclaration({ singleKnob: _, ...rest }: Level): Level {
  return rest;
}

describe("broken levels", () => {
  test.each(broken)("[$rule] $name is refused, in words that say what to change", ({ rule, entry, path, says }) => {
    const found = validate(entry).filter((each) => each.rule === rule);
    expect(found).toContainEqual({ rule, path, message: expect.stringMatching(says) });
  });

  test("every rule has a fixture that breaks it", () => {
    expect(new Set(broken.map(({ rule }) => rule))).toEqual(new Set(rules.map(({ id }) => id)));
  });
});

test("[V5] what ends at 0.98 of the target passes, what ends above does not", () => {
  const at = (target: number): LevelEntry => ({
    ...good,
    level: levelWith({ target, par: 3, singleKnob: true }),
    solution: nudges(0, -1, 3) as Move[],
    wrong: [{ why: "Up.", log: [up()] }],
  });
  const rulesBroken = (entry: LevelEntry) => validate(entry).map(({ rule }) => rule);
  expect(rulesBroken(at(0.2552))).not.toContain("V5"); // 0.98 · 0.2552 = 0.250096 ≥ 0.25
  expect(rulesBroken(at(0.255))).toContain("V5"); // 0.98 · 0.255 = 0.2499 < 0.25
});
