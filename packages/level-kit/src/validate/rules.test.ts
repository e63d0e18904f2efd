import { describe, expect, test } from "vitest";
import { knobsOf } from "../document/knobs.ts";
import type { NudgeLevel } from "../document/level.ts";
import type { Fault } from "../issue.ts";
import { knob, levelWith, oneWeight, twoExamples } from "../testing/levels.ts";
import { down, lamp, nudges, predict, undo, up } from "../testing/moves.ts";
import type { LevelEntry } from "./entry.ts";
import { rules } from "./rules.ts";
import { validate } from "./validate.ts";
import { cornersOf } from "./visit.ts";

const [w, b] = [0, 1];
const solved = [down(w), down(b), down(b)];
const good: LevelEntry = {
  level: twoExamples,
  solutions: [solved],
  wrong: [{ why: "The weight alone brings the cost down.", log: [down(w), down(w)] }],
};
const with_ = (change: Partial<LevelEntry>): LevelEntry => ({ ...good, ...change });
const level = (change: Partial<NudgeLevel>) => with_({ level: levelWith(change, twoExamples) });

/** One ReLU, a = max(0, w·x + b), on its kink once the bias has come down from 1 to 0. */
const onKink: LevelEntry = {
  level: levelWith({
    network: { inputs: 1, layers: [{ neurons: 1, activation: "relu" }], weights: [[[1]]], biases: [[1]] },
    knobs: [knob("b1.0", { step: 0.5 })],
    examples: [{ input: [0], target: [-0.5] }],
    target: 0.5,
    par: 2,
  }),
  solutions: [nudges(0, -1, 2)],
  wrong: [{ why: "Up.", log: [up()] }],
};

test("a good level breaks no rule", () => {
  expect(validate(good)).toEqual([]);
});

/** One broken fixture for every rule: what is wrong, and where. */
const broken: readonly {
  readonly rule: string;
  readonly name: string;
  readonly entry: LevelEntry;
  readonly path: string;
  readonly fault: Fault;
}[] = [
  {
    rule: "V2",
    name: "a corner of the ranges at which the cost overflows",
    entry: level({ knobs: [knob("w1.0.0", { step: 1, max: 1e200 }), knob("b1.0", { step: 1 })], budget: 9 }),
    path: "level.knobs",
    fault: {
      code: "overflow-at-corner",
      corner: [
        { parameter: "w1.0.0", value: 1e200 },
        { parameter: "b1.0", value: -4 },
      ],
    },
  },
  {
    rule: "V3",
    name: "a start that is nearly solved",
    entry: level({ target: 12 }),
    path: "level.target",
    fault: { code: "start-too-near", cost: 17, most: 17 / 1.5 },
  },
  {
    rule: "V3",
    name: "a ceiling that the start breaks",
    entry: level({ ceiling: 16 }),
    path: "level.ceiling",
    fault: { code: "start-above-ceiling", cost: 17 },
  },
  {
    rule: "V4",
    name: "a wrong log that wins",
    entry: with_({ wrong: [...good.wrong, { why: "Right after all.", log: solved }] }),
    path: "wrong.1.log",
    fault: { code: "wrong-log-wins" },
  },
  { rule: "V4", name: "no wrong log", entry: with_({ wrong: [] }), path: "wrong", fault: { code: "no-wrong-log" } },
  {
    rule: "V4",
    name: "a wrong log that wins, and only then has a move that cannot be made",
    entry: with_({ wrong: [{ why: "Right after all.", log: [...solved, up(w)] }] }),
    path: "wrong.0.log",
    fault: { code: "wrong-log-wins" },
  },
  {
    rule: "V4",
    name: "a wrong log that cannot be played",
    entry: with_({ wrong: [{ why: "Back.", log: [up(w), undo, undo] }] }),
    path: "wrong.0.log.2",
    fault: { code: "move-refused", refusal: { code: "nothing-to-undo" } },
  },
  {
    rule: "V5",
    name: "a solution that stops too early",
    entry: with_({ solutions: [[down(w), down(b)]] }),
    path: "solution.0",
    fault: { code: "ends-too-high", cost: 1, most: 0.98 * 0.5 },
  },
  {
    rule: "V5",
    name: "a solution that wins by a hair",
    entry: { ...level({ target: 1, par: 2 }), solutions: [[down(w), down(b)]] },
    path: "solution.0",
    fault: { code: "ends-too-high", cost: 1, most: 0.98 },
  },
  {
    rule: "V5",
    name: "a solution with a move that cannot be made",
    entry: with_({ solutions: [[undo, ...solved]] }),
    path: "solution.0.0",
    fault: { code: "move-refused", refusal: { code: "nothing-to-undo" } },
  },
  {
    rule: "V6",
    name: "a par above the proved one",
    entry: level({ par: 4 }),
    path: "level.par",
    fault: { code: "other-par", par: 4, proved: 3 },
  },
  {
    rule: "V6",
    name: "a par below the proved one",
    entry: level({ par: 2 }),
    path: "level.par",
    fault: { code: "other-par", par: 2, proved: 3 },
  },
  {
    rule: "V6",
    name: "a budget within which nobody can win",
    entry: level({ budget: 2, par: 2 }),
    path: "level.budget",
    fault: { code: "not-solvable", budget: 2 },
  },
  {
    rule: "V6",
    name: "a proved par that calls itself best known",
    entry: level({ bestKnown: true }),
    path: "level.bestKnown",
    fault: { code: "par-is-proved" },
  },
  {
    rule: "V6",
    name: "a solution with a detour",
    entry: with_({ solutions: [[up(w), undo, ...solved]] }),
    path: "solution.0",
    fault: { code: "not-par-nudges", par: 3, moves: 5 },
  },
  {
    rule: "V6",
    name: "a solution that buys a lamp",
    entry: with_({ solutions: [[lamp(w), ...solved]] }),
    path: "solution.0",
    fault: { code: "not-par-nudges", par: 3, moves: 4 },
  },
  {
    rule: "V7",
    name: "one knob that wins alone, undeclared",
    entry: {
      ...good,
      level: withoutDeclaration(oneWeight),
      solutions: [nudges(0, -1, 3)],
      wrong: [{ why: "Up.", log: [up()] }],
    },
    path: "level.knobs",
    fault: { code: "one-knob-wins", parameters: ["w1.0.0"] },
  },
  {
    rule: "V7",
    name: "a declaration that is not true",
    entry: level({ singleKnob: true }),
    path: "level.singleKnob",
    fault: { code: "no-knob-wins" },
  },
  {
    rule: "V8",
    name: "a ReLU on its kink along the way",
    entry: onKink,
    path: "level.network",
    fault: { code: "on-kink", layer: 1, neuron: 0, activation: "relu" },
  },
  {
    rule: "V9",
    name: "a kink, where a nudge sees half of each side and backpropagation one side",
    entry: onKink,
    path: "level.network",
    fault: {
      code: "slopes-differ",
      parameter: expect.stringMatching(/^[wb]1/),
      slope: expect.any(Number),
      nudged: expect.any(Number),
    },
  },
  {
    rule: "V10",
    name: "a level that random nudges win",
    entry: level({ target: 11, par: 1 }),
    path: "level",
    fault: { code: "chance-wins", share: expect.any(Number) },
  },
  {
    rule: "V14",
    name: "more lamps than there are to light",
    entry: level({ lamps: 7 }),
    path: "level.lamps",
    fault: { code: "too-many-lamps", lamps: 7, most: 6 },
  },
  {
    rule: "V15",
    name: "a single nudge that could be another one",
    entry: oneNudge(1),
    path: "level.mode",
    fault: { code: "not-one-nudge", nudges: 2 },
  },
  {
    rule: "V3",
    name: "a further start too near to the target",
    entry: { ...withStarts({ values: [1, -0.2], par: 1 }), solutions: [solved, [down(b)]] },
    path: "level.target from start 2",
    fault: { code: "start-too-near", cost: expect.closeTo(0.64, 10), most: expect.closeTo(0.64 / 1.5, 10) },
  },
  {
    rule: "V5",
    name: "the solution of a further start that ends too early",
    entry: { ...withStarts({ values: [3, 1], par: 4 }), solutions: [solved, [down(w)]] },
    path: "solution.1",
    fault: { code: "ends-too-high", cost: 17, most: 0.98 * 0.5 },
  },
  {
    rule: "V6",
    name: "the par of a further start that is not the solver's",
    entry: { ...withStarts({ values: [3, 1], par: 5 }), solutions: [solved, [down(w), ...solved]] },
    path: "level.starts.0.par",
    fault: { code: "other-par", par: 5, proved: 4 },
  },
];

/** One nudge: a = w + b from 1, y = 0. b down by 1 ends at 0; with w in the same step there are two ways. */
function oneNudge(step: number): LevelEntry {
  const one = levelWith({
    mode: "one",
    network: { ...oneWeight.network, weights: [[[1]]] },
    knobs: [knob("w1.0.0", { step }), knob("b1.0", { step: 1 })],
    examples: [{ input: [1], target: [0] }],
    target: 0.01,
    budget: 1,
    par: 1,
  });
  return { level: withoutDeclaration(one), solutions: [[down(1)]], wrong: [{ why: "Up.", log: [up()] }] };
}

function withStarts(...starts: NonNullable<NudgeLevel["starts"]>): LevelEntry {
  return level({ starts });
}

function withoutDeclaration({ singleKnob: _, ...rest }: NudgeLevel): NudgeLevel {
  return rest;
}

describe("broken levels", () => {
  test.each(broken)("[$rule] $name is refused", ({ rule, entry, path, fault }) => {
    const found = validate(entry).filter((each) => each.rule === rule);
    expect(found).toContainEqual({ rule, path, ...fault });
  });

  test("every rule has a fixture that breaks it", () => {
    expect(new Set(broken.map(({ rule }) => rule))).toEqual(new Set(rules.map(({ id }) => id)));
  });
});

test("[V5] what ends at 0.98 of the target passes, what ends above does not", () => {
  const at = (target: number): LevelEntry => ({
    ...good,
    level: levelWith({ target, par: 3, singleKnob: true }),
    solutions: [nudges(0, -1, 3)],
    wrong: [{ why: "Up.", log: [up()] }],
  });
  const rulesBroken = (entry: LevelEntry) => validate(entry).map(({ rule }) => rule);
  expect(rulesBroken(at(0.2552))).not.toContain("V5"); // 0.98 · 0.2552 = 0.250096 ≥ 0.25
  expect(rulesBroken(at(0.255))).toContain("V5"); // 0.98 · 0.255 = 0.2499 < 0.25
});

test("[V2] a range that ends a rounding error short of a step is looked at where play goes", () => {
  // 0.1 + 2·0.1 is a little more than 0.3, and play allows it: there, two layers of 1e154 square to infinity.
  const wide = levelWith({
    network: { ...oneWeight.network, weights: [[[0.1]]] },
    knobs: [{ parameter: "w1.0.0", step: 0.1, min: 0, max: 0.3 }],
  });
  const corners = [...cornersOf(knobsOf(wide))];
  expect(corners).toEqual([[-1], [2]]);
});

test("[V6] a further start is solved, proved and played like the level's own", () => {
  expect(validate({ ...withStarts({ values: [3, 1], par: 4 }), solutions: [solved, [down(w), ...solved]] })).toEqual(
    [],
  );
});

test("[V6] in fog the solution is a plan, and where answers are asked for they come first", () => {
  const nudgesOf = solved.filter((move) => move.kind === "nudge");
  const short = [{ kind: "commit" as const, plan: nudgesOf.slice(1) }];
  const plans = {
    solutions: [[{ kind: "commit" as const, plan: nudgesOf }]],
    wrong: [{ why: "Too short.", log: short }],
  };
  expect(validate({ ...level({ mode: "fog" }), ...plans })).toEqual([]);
  const asked = [predict("up", w), predict("up", b), { kind: "rank", order: [w, b] } as const, ...solved];
  expect(
    validate({
      ...level({ kind: "predict" }),
      solutions: [asked],
      wrong: [{ why: "Guessing.", log: [predict("down", w)] }],
    }),
  ).toEqual([]);
  const guessed = [predict("down", w), predict("up", b), { kind: "rank", order: [w, b] } as const, ...solved];
  const broken = validate({
    ...level({ kind: "predict" }),
    solutions: [guessed],
    wrong: [{ why: "Guessing.", log: [predict("down", w)] }],
  });
  expect(broken).toEqual([{ rule: "V6", path: "solution.0", code: "not-par-nudges", par: 3, moves: 3 }]);
});

test("[V7] where no solution is known, no knob wins alone", () => {
  const unsolvable = level({ budget: 2, par: 2 });
  expect(validate(unsolvable).map(({ rule }) => rule)).not.toContain("V7");
});

test("[V15] a level with a single nudge breaks no rule when only one solves it", () => {
  expect(validate(oneNudge(0.5))).toEqual([]);
});
