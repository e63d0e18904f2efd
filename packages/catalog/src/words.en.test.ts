import type { Issue, IssueCode, Refusal, RefusalCode } from "@nn/level-kit";
import { describe, expect, test } from "vitest";
import { issueWords, refusalWords } from "./words.ts";

/** At least one for every code, or this file does not compile. */
const refusals: { readonly [Code in RefusalCode]: readonly (readonly [Omit<Refusal<Code>, "code">, string])[] } = {
  "already-solved": [[{}, "The level is solved already."]],
  "game-too-long": [[{ most: 2000 }, "A game has at most 2000 moves."]],
  "nothing-to-undo": [[{}, "There is nothing to undo."]],
  "nothing-to-redo": [[{}, "There is nothing to redo."]],
  "nothing-to-reset": [[{}, "Every knob is where it started."]],
  "no-such-knob": [[{}, "There is no such knob."]],
  "budget-spent": [
    [{ budget: 1, canUndo: true }, "The budget of 1 nudge is spent."],
    [{ budget: 10, canUndo: true }, "The budget of 10 nudges is spent."],
  ],
  "knob-at-top": [[{ max: 4 }, "This knob goes no higher than 4."]],
  "knob-at-bottom": [[{ min: 2.5 }, "This knob goes no lower than 2.5."]],
  "cost-overflows": [[{}, "The cost would grow beyond all numbers."]],
  "above-ceiling": [[{ ceiling: 6.24 }, "The cost would rise above the ceiling of 6.24."]],
  "all-lamps-lit": [[{}, "All three lamps of this knob are lit."]],
  "no-lamp-left": [
    [{ lamps: 0 }, "This level has no lamps."],
    [{ lamps: 3 }, "No lamp is left."],
  ],
  "first-lamp-lit": [[{}, "The first lamp of this knob is lit already."]],
  "already-predicted": [[{}, "This knob has been predicted once already."]],
  "ink-stays": [[{}, "Nothing can be taken back here; a reset starts again."]],
  "only-plans": [[{}, "Nudges are planned here, and committed together."]],
  "no-plans": [[{}, "This level takes single nudges, not plans."]],
  "empty-plan": [[{}, "The plan has no nudge."]],
  "only-descent": [[{}, "The knobs of this level move by steps of descent only."]],
  "no-descent": [[{}, "This level has no steps of descent."]],
  "no-such-rate": [[{}, "There is no such learning rate."]],
  "descent-rests": [[{}, "With this learning rate no knob would move by a whole step."]],
  "signs-first": [
    [{ left: 1 }, "1 knob has to be signed first."],
    [{ left: 2 }, "2 knobs have to be signed first."],
  ],
  "ranking-first": [[{}, "The knobs have to be ranked first."]],
  "no-ranking": [[{}, "This level does not ask for a ranking."]],
  "already-ranked": [[{}, "The knobs have been ranked once already."]],
  "not-a-ranking": [[{ knobs: 3 }, "A ranking names each of the 3 knobs once."]],
  "no-slots": [[{}, "This level has no slots to fill."]],
  "only-pieces": [[{}, "In this level factors are placed, and nothing else is done."]],
  "no-such-slot": [[{}, "There is no such slot."]],
  "no-such-piece": [[{}, "There is no such piece."]],
  "slot-filled": [[{}, "This slot has its piece already."]],
  "pieces-spent": [[{ budget: 9 }, "The budget of 9 pieces is spent."]],
  "carried-too-late": [
    [{}, "Only the first move of a log can carry over what an earlier log spent, and it must fit the level."],
  ],
};

describe("why a move cannot be made", () => {
  const cases = Object.entries(refusals).flatMap(([code, rows]) =>
    rows.map(([details, words]) => ({ refusal: { code, ...details } as Refusal, words })),
  );
  test.each(cases)("$refusal.code: $words", ({ refusal, words }) => {
    expect(refusalWords(refusal)).toBe(words);
  });
});

/** At least one for every code, or this file does not compile. */
const issues: { readonly [Code in IssueCode]: readonly (readonly [Omit<Issue<Code>, "code" | "path">, string])[] } = {
  "too-many-bytes": [[{ most: 65536 }, "is larger than 65536 bytes; a level needs a few thousand"]],
  "too-deep": [[{ most: 12 }, "is nested more than 12 deep; a level needs 5"]],
  "not-json": [[{ detail: "Unexpected end of JSON input" }, "is not JSON: Unexpected end of JSON input"]],
  "forbidden-key": [[{ key: "__proto__" }, 'has the key "__proto__", which is not allowed; take it out']],
  missing: [
    [{ kind: "text" }, "is missing; put text here"],
    [{ kind: "number" }, "is missing; put a finite number here"],
  ],
  "wrong-kind": [
    [{ kind: "whole-number" }, "must be a whole number"],
    [{ kind: "list" }, "must be a list"],
    [{ kind: "object" }, "must be an object"],
    [{ kind: "boolean" }, "must be true or false"],
  ],
  "too-much": [
    [{ of: "number", limit: 4, strictly: false }, "must be at most 4"],
    [{ of: "characters", limit: 40, strictly: false }, "must have at most 40 characters"],
    [{ of: "entries", limit: 6, strictly: false }, "must have at most 6 entries"],
  ],
  "too-little": [
    [{ of: "number", limit: 0, strictly: true }, "must be more than 0"],
    [{ of: "characters", limit: 1, strictly: false }, "must have at least 1 character"],
    [{ of: "entries", limit: 1, strictly: false }, "must have at least 1 entry"],
  ],
  "unknown-keys": [
    [{ keys: ["script"] }, 'has no place for "script"; take it out'],
    [{ keys: ["a", "b"] }, 'has no place for "a", "b"; take them out'],
  ],
  "not-among": [
    [{ allowed: ["nudge"] }, 'must be "nudge"'],
    [{ allowed: [-1, 1] }, "must be -1 or 1"],
  ],
  "impossible-name": [[{}, "has a name that cannot be used here"]],
  "not-uuid": [[{}, 'must be a uuid, such as "0190a8a0-1c00-7000-8000-000000000001"']],
  "not-lower-case": [[{}, "must be in lower case"]],
  "not-section": [[{}, 'must be the address of a section of the course, such as "downhill#one-step"']],
  "not-slug": [[{}, 'must be lower-case words joined by hyphens, such as "first-nudge"']],
  "not-one-line": [[{}, "must be on one line, without tabs or control characters"]],
  "open-formula": [[{}, "must close every formula: dollar signs come in pairs"]],
  "not-languages": [[{}, 'may only have languages as names, such as "en", "de" or "pt-BR"']],
  "empty-starts": [[{}, "is empty; leave it out"]],
  "not-core-range": [[{}, 'must be a range such as "^0.1.0"']],
  "not-world-id": [[{}, 'must be the id of a world, such as "one-neuron"']],
  "leaves-pack": [[{}, 'must stay inside the pack and end in .level.json, such as "levels/*.level.json"']],
  "more-than-one-nudge": [[{ budget: 3 }, 'is 3, but mode "one" gives a single nudge; write 1']],
  "no-descent-in-mode": [[{ mode: "fog" }, 'cannot stand beside mode "fog"; take one of them out']],
  "second-start": [[{}, "has the values of another start; change one of them, or take it out"]],
  "wanted-twice": [[{}, "is wanted already; once is enough"]],
  "wrong-number-of-logs": [
    [{ logs: 1, starts: 3 }, "has 1 log, but the level has 3 starts; write one log for each, the level's own first"],
  ],
  "not-past": [[{ rev: 2, now: 2 }, "is revision 2, and the level now is revision 2; raise the level's rev"]],
  "revision-taken": [
    [
      { rev: 1, by: "@nn/levels-a/past/a.1.level.json" },
      "is revision 1, as is @nn/levels-a/past/a.1.level.json; keep one of them",
    ],
  ],
  "too-many-moves": [[{ moves: 2001, most: 2000 }, "has 2001 moves; shorten it to 2000 at most"]],
  "wrong-length": [
    [{ length: 0, expected: 1, for: { each: "layer" } }, "has 0 entries, but needs 1: one for each layer"],
    [{ length: 1, expected: 2, for: { each: "input" } }, "has 1 entry, but needs 2: one for each input of the network"],
    [
      { length: 2, expected: 1, for: { each: "output" } },
      "has 2 entries, but needs 1: one for each neuron of the last layer",
    ],
    [
      { length: 2, expected: 1, for: { each: "previous-neuron" } },
      "has 2 entries, but needs 1: one for each neuron (or input) of the layer before",
    ],
    [
      { length: 2, expected: 1, for: { each: "neuron", layer: 1 } },
      "has 2 entries, but needs 1: one for each neuron of layer 1",
    ],
    [
      { length: 2, expected: 1, for: { each: "row-of-neuron", layer: 2 } },
      "has 2 entries, but needs 1: one row for each neuron of layer 2",
    ],
  ],
  "unknown-parameter": [[{ known: ["w1.0.0", "b1.0"] }, "is no parameter of this network; write one of w1.0.0, b1.0"]],
  "second-knob": [[{}, "has a knob already; keep one for each parameter"]],
  "start-out-of-range": [
    [{ start: 3, min: 0, max: 2 }, "starts at 3, outside of 0 to 2; widen the range or move the start"],
  ],
  "knob-cannot-move": [
    [
      { start: 1, step: 0.5 },
      "cannot move: its range holds no step of 0.5 up or down from its start at 1; widen the range",
    ],
  ],
  "range-below-step": [[{ min: 0, max: 4, step: 5 }, "cannot move: 0 to 4 is less than one step of 5"]],
  "range-too-fine": [[{ min: 0, max: 4, mostSteps: 400 }, "has more than 400 steps from 0 to 4; make the step larger"]],
  "required-twice": [[{ concept: "cost" }, "repeats cost; once is enough"]],
  "requires-what-it-teaches": [
    [{ concept: "cost-slope" }, "is cost-slope, which the level itself teaches; take it out here"],
  ],
  "requires-what-follows": [
    [
      { concept: "backwards", teaches: "cost-slope" },
      'is "Going backwards", which builds on "Slope of the cost", and this level is the one to teach that; take it out',
    ],
  ],
  "budget-below-par": [[{ par: 3 }, "is less than par, 3; nobody could win"]],
  "ceiling-below-target": [[{ target: 0.25 }, "must be above the target, 0.25"]],
  "overflow-at-corner": [
    [
      {
        corner: [
          { parameter: "w1.0.0", value: 1e200 },
          { parameter: "b1.0", value: -4 },
        ],
      },
      "cost or gradient is not finite at the corner w1.0.0 = 1e+200, b1.0 = -4; narrow the ranges",
    ],
  ],
  "overflow-on-the-way": [[{}, "cost or gradient is not finite at a state that a log passes; choose smaller numbers"]],
  "too-much-work": [
    [{}, "takes too long to prove; take knobs, examples or starts out, make the network smaller, or bring par down"],
  ],
  "start-above-ceiling": [
    [{ cost: 17 }, "is below the cost at the start, 17; raise it"],
    [{ cost: 0.30100000000000005 }, "is below the cost at the start, 0.302; raise it"],
  ],
  "start-too-near": [
    [{ cost: 18, most: 12 }, "must be at most 12, as the start costs only 18; lower it or move the start away"],
    [
      { cost: 0.6400000000000001, most: 0.42666666666666675 },
      "must be at most 0.426, as the start costs only 0.641; lower it or move the start away",
    ],
  ],
  "no-wrong-log": [[{}, "is empty; add at least one log that a player may well try and that must fail"]],
  "wrong-log-wins": [[{}, "solves the level; take it out, or make the level harder to solve by accident"]],
  "move-refused": [
    [{ refusal: { code: "nothing-to-undo" } }, "cannot be made: There is nothing to undo. Correct the log"],
  ],
  "ends-too-high": [
    [{ cost: 1, most: 0.98 }, "ends at a cost of 1, but must get down to 0.98; add moves, or raise the target"],
    [
      { cost: 12345.6, most: 12345.5 },
      "ends at a cost of 12400, but must get down to 12300; add moves, or raise the target",
    ],
    [
      { cost: 0.0980001, most: 0.098 },
      "ends at a cost of 0.0981, but must get down to 0.098; add moves, or raise the target",
    ],
  ],
  "not-solvable": [
    [{ budget: 1 }, "no log of 1 nudge solves the level; raise the budget or the target"],
    [{ budget: 2 }, "no log of 2 nudges solves the level; raise the budget or the target"],
  ],
  "other-par": [[{ par: 4, proved: 3 }, "is 4, but the solver proves 3; write 3"]],
  "par-is-proved": [[{}, "must be taken out, because the solver proves par"]],
  "par-not-proved": [[{ states: 250000 }, "must be true: the solver stopped after 250000 states without a proof"]],
  "par-above-known": [
    [{ par: 2, known: 1 }, "is 2, but 1 nudge is known to be enough; write 1"],
    [{ par: 9, known: 7 }, "is 9, but 7 nudges are known to be enough; write 7"],
  ],
  "not-par-nudges": [
    [{ par: 3, moves: 5 }, "must be 3 nudges and nothing else, because par is 3; it has 5 moves"],
    [{ par: 1, moves: 1 }, "must be 1 nudge and nothing else, because par is 1; it has 1 move"],
  ],
  "par-is-slots": [
    [{ par: 4, slots: 5 }, "is 4, but 5 factors are to be placed; write 5"],
    [{ par: 2, slots: 1 }, "is 2, but 1 factor is to be placed; write 1"],
  ],
  "slots-left": [[{ left: 1 }, "leaves 1 slot without its piece; go on until all are filled"]],
  "not-par-pieces": [[{ par: 5, moves: 6 }, "must be 5 pieces and nothing else, because par is 5; it has 6 moves"]],
  "one-knob-wins": [
    [{ parameters: ["w1.0.0"] }, 'w1.0.0 alone wins at par; change steps or ranges, or declare "singleKnob": true'],
  ],
  "no-knob-wins": [[{}, "must be taken out, because no knob alone wins at par"]],
  "on-kink": [
    [
      { layer: 1, neuron: 0, activation: "relu" },
      "the weighted sum of neuron 0 in layer 1 stands on the kink of its relu on the way of the solution; shift the start a little",
    ],
  ],
  "slopes-differ": [
    [
      { parameter: "w1.0.0", slope: 2, nudged: 1.5 },
      "the slope of w1.0.0 is 2, but nudging shows 1.5; choose milder numbers",
    ],
    [
      { parameter: "w1.0.0", slope: 0.123456789, nudged: 0.12349999 },
      "the slope of w1.0.0 is 0.123457, but nudging shows 0.1235; choose milder numbers",
    ],
  ],
  "chance-wins": [
    [{ share: 0.415 }, "random nudges win 42 % of runs; lower the target, make steps finer, or add knobs"],
  ],
  "too-many-lamps": [[{ lamps: 7, most: 6 }, "are 7, but all knobs together take 6; write 6"]],
  "not-one-nudge": [
    [{ nudges: 0 }, 'is "one", but no single nudge solves the level; raise the target or make a step larger'],
    [{ nudges: 2 }, 'is "one", but 2 single nudges solve the level; lower the target until only the best does'],
  ],
  "empty-pack": [[{}, "names no level that exists; correct it, or take it out"]],
  "too-many-levels": [[{ levels: 3000, most: 200 }, "names 3000 levels; a pack has at most 200, so make several"]],
  "not-listed": [[{}, "is a level that package.json does not name; add it to nnLevels.levels, or delete the file"]],
  "runs-code": [
    [{ key: "main" }, "does not belong in a pack, which is data: it runs nothing and needs nothing; delete main"],
  ],
  "name-taken": [[{ name: "levels-a" }, "is levels-a, and another pack has that name already; choose another"]],
  "no-such-section": [[{}, "is no section of the course; name one that exists, or take it out"]],
  "not-package-name": [[{}, 'must be a name that npm takes, such as "@you/levels-hills"']],
  "repeated-key": [[{ key: "par" }, 'has "par" twice; keep one of them']],
  "no-file": [[{}, "is missing; every level has a solution and wrong logs beside it"]],
  "not-a-file": [[{}, "is not a file; put one in its place"]],
  "leads-out": [[{}, "leads out of the folder of the pack; copy it in"]],
  "broken-link": [[{}, "is a link that leads nowhere; put the file in its place"]],
  "not-utf8": [[{}, "is not text in UTF-8; save it as that"]],
  unreadable: [[{ detail: "EACCES" }, "cannot be read (EACCES); look at its permissions"]],
  "too-many-files": [[{ most: 4000 }, "has more than 4000 files; keep the levels and take the others out"]],
  "invisible-character": [[{ character: "U+202E" }, "has the character U+202E, which nobody can see; take it out"]],
  "nothing-to-see": [[{}, "has nothing that can be seen; write some words"]],
  "too-many-marks": [[{ most: 4 }, "has a letter with more than 4 marks; take some off"]],
  "long-word": [[{ most: 24 }, "has a word of more than 24 characters, which is too wide for a phone; break it up"]],
  "not-typeset": [
    [
      { formula: "\\frac{1}", detail: "Expected group" },
      "has the formula $\\frac{1}$, which cannot be typeset: Expected group",
    ],
  ],
  placeholder: [[{ found: "TODO" }, 'still says "TODO"; write your own words']],
  "unknown-world": [
    [
      { world: "atlantis", known: ["one-neuron", "valleys"] },
      'is "atlantis", but there are only one-neuron, valleys; write one of these',
    ],
  ],
  "other-core": [
    [
      { range: "^0.2.0", version: "0.1.4" },
      "is made for core ^0.2.0, but this is 0.1.4; prove par again and write ^0.1.4",
    ],
  ],
  "wrong-file-name": [
    [{ expected: "one-weight.level.json" }, "must be called one-weight.level.json, as its slug says"],
  ],
  "id-taken": [[{ id: "0190", by: "a/x.level.json" }, "has the id 0190 of a/x.level.json; give it one of its own"]],
  "slug-taken": [[{ slug: "x", by: "a/x.level.json" }, "has the slug x of a/x.level.json; give it one of its own"]],
  "too-few-starts": [
    [{ starts: 0, least: 2 }, "has 0 further starts, and needs 2; npm run level starts finds some"],
    [{ starts: 1, least: 2 }, "has 1 further start, and needs 2; npm run level starts finds some"],
  ],
  "taught-later": [
    [
      { concept: "cost-slope", by: "b/x.level.json" },
      "requires cost-slope, which only b/x.level.json teaches, later; change the order",
    ],
  ],
};

describe("what is wrong with a level or a log", () => {
  const cases = Object.entries(issues).flatMap(([code, rows]) =>
    rows.map(([details, words]) => ({ issue: { path: "level", code, ...details } as Issue, words })),
  );
  test.each(cases)("$issue.code: $words", ({ issue, words }) => {
    expect(issueWords(issue)).toBe(words);
  });
});
