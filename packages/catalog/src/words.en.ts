import { conceptById } from "@nn/concepts";
import type { IssueWords, Kind, Measure, OneForEach, Refusal, RefusalCode, RefusalWords } from "@nn/level-kit";
import { plural } from "@nn/words/en";

/** For those who write levels or send moves. A language is complete or does not compile. */
export interface Words {
  readonly refusal: RefusalWords;
  /** Each continues from the name of its place. */
  readonly issue: IssueWords;
}

const counted = (count: number, one: string, other: string): string => `${count} ${plural(count, { one, other })}`;
const quoted = (values: readonly unknown[]): readonly string[] => values.map((value) => JSON.stringify(value));

/** Enough for a person to read, and to write: whoever writes the bound that is said has kept to it. */
const DIGITS = 3;

const below = (value: number): number => -above(-value);

function above(value: number): number {
  const near = Number(value.toPrecision(DIGITS));
  if (near >= value) return near;
  const unit = 10 ** (Math.floor(Math.log10(Math.abs(value))) - DIGITS + 1);
  return Number((near + unit).toPrecision(DIGITS));
}

const refusal: RefusalWords = {
  "already-solved": () => "The level is solved already.",
  "game-too-long": ({ most }) => `A game has at most ${most} moves.`,
  "nothing-to-undo": () => "There is nothing to undo.",
  "nothing-to-redo": () => "There is nothing to redo.",
  "nothing-to-reset": () => "Every knob is where it started.",
  "no-such-knob": () => "There is no such knob.",
  "budget-spent": ({ budget }) => `The budget of ${counted(budget, "nudge", "nudges")} is spent.`,
  "knob-at-top": ({ max }) => `This knob goes no higher than ${max}.`,
  "knob-at-bottom": ({ min }) => `This knob goes no lower than ${min}.`,
  "cost-overflows": () => "The cost would grow beyond all numbers.",
  "above-ceiling": ({ ceiling }) => `The cost would rise above the ceiling of ${ceiling}.`,
  "all-lamps-lit": () => "All three lamps of this knob are lit.",
  "no-lamp-left": ({ lamps }) => (lamps === 0 ? "This level has no lamps." : "No lamp is left."),
  "first-lamp-lit": () => "The first lamp of this knob is lit already.",
  "already-predicted": () => "This knob has been predicted once already.",
  "ink-stays": () => "Nothing can be taken back here; a reset starts again.",
  "only-plans": () => "Nudges are planned here, and committed together.",
  "no-plans": () => "This level takes single nudges, not plans.",
  "empty-plan": () => "The plan has no nudge.",
  "only-descent": () => "The knobs of this level move by steps of descent only.",
  "no-descent": () => "This level has no steps of descent.",
  "no-such-rate": () => "There is no such learning rate.",
  "descent-rests": () => "With this learning rate no knob would move by a whole step.",
  "signs-first": ({ left }) => `${counted(left, "knob has", "knobs have")} to be signed first.`,
  "ranking-first": () => "The knobs have to be ranked first.",
  "no-ranking": () => "This level does not ask for a ranking.",
  "already-ranked": () => "The knobs have been ranked once already.",
  "not-a-ranking": ({ knobs }) => `A ranking names each of the ${counted(knobs, "knob", "knobs")} once.`,
  "no-slots": () => "This level has no slots to fill.",
  "only-pieces": () => "In this level factors are placed, and nothing else is done.",
  "no-such-slot": () => "There is no such slot.",
  "no-such-piece": () => "There is no such piece.",
  "slot-filled": () => "This slot has its piece already.",
  "pieces-spent": ({ budget }) => `The budget of ${counted(budget, "piece", "pieces")} is spent.`,
  "carried-too-late": () =>
    "Only the first move of a log can carry over what an earlier log spent, and it must fit the level.",
};

const refused = <Code extends RefusalCode>(why: Refusal<Code>): string => refusal[why.code](why);

const kinds: Readonly<Record<Kind, string>> = {
  number: "a finite number",
  "whole-number": "a whole number",
  text: "text",
  list: "a list",
  object: "an object",
  boolean: "true or false",
};

const measured: Readonly<Record<Measure, (bound: string, limit: number) => string>> = {
  number: (bound, limit) => `be ${bound} ${limit}`,
  characters: (bound, limit) => `have ${bound} ${counted(limit, "character", "characters")}`,
  entries: (bound, limit) => `have ${bound} ${counted(limit, "entry", "entries")}`,
};

function oneFor(each: OneForEach): string {
  switch (each.each) {
    case "layer":
      return "one for each layer";
    case "input":
      return "one for each input of the network";
    case "knob":
      return "one for each knob";
    case "output":
      return "one for each neuron of the last layer";
    case "previous-neuron":
      return "one for each neuron (or input) of the layer before";
    case "neuron":
      return `one for each neuron of layer ${each.layer}`;
    case "row-of-neuron":
      return `one row for each neuron of layer ${each.layer}`;
  }
}

export const words: Words = {
  refusal,
  issue: {
    "too-many-bytes": ({ most }) => `is larger than ${most} bytes; a level needs a few thousand`,
    "too-deep": ({ most }) => `is nested more than ${most} deep; a level needs 5`,
    "not-json": ({ detail }) => `is not JSON: ${detail}`,
    "forbidden-key": ({ key }) => `has the key ${JSON.stringify(key)}, which is not allowed; take it out`,
    "repeated-key": ({ key }) => `has ${JSON.stringify(key)} twice; keep one of them`,
    "no-file": () => "is missing; every level has a solution and wrong logs beside it",
    "not-a-file": () => "is not a file; put one in its place",
    "leads-out": () => "leads out of the folder of the pack; copy it in",
    "broken-link": () => "is a link that leads nowhere; put the file in its place",
    "not-utf8": () => "is not text in UTF-8; save it as that",
    unreadable: ({ detail }) => `cannot be read (${detail}); look at its permissions`,
    "too-many-files": ({ most }) => `has more than ${most} files; keep the levels and take the others out`,
    missing: ({ kind }) => `is missing; put ${kinds[kind]} here`,
    "wrong-kind": ({ kind }) => `must be ${kinds[kind]}`,
    "too-much": ({ of, limit, strictly }) => `must ${measured[of](strictly ? "less than" : "at most", limit)}`,
    "too-little": ({ of, limit, strictly }) => `must ${measured[of](strictly ? "more than" : "at least", limit)}`,
    "unknown-keys": ({ keys }) =>
      `has no place for ${quoted(keys).join(", ")}; take ${plural(keys.length, { one: "it", other: "them" })} out`,
    "not-among": ({ allowed }) => `must be ${quoted(allowed).join(" or ")}`,
    "impossible-name": () => "has a name that cannot be used here",
    "not-uuid": () => 'must be a uuid, such as "0190a8a0-1c00-7000-8000-000000000001"',
    "not-lower-case": () => "must be in lower case",
    "not-section": () => 'must be the address of a section of the course, such as "downhill#one-step"',
    "not-slug": () => 'must be lower-case words joined by hyphens, such as "first-nudge"',
    "not-one-line": () => "must be on one line, without tabs or control characters",
    "open-formula": () => "must close every formula: dollar signs come in pairs",
    "not-languages": () => 'may only have languages as names, such as "en", "de" or "pt-BR"',
    "empty-starts": () => "is empty; leave it out",
    "not-core-range": () => 'must be a range such as "^0.1.0"',
    "not-world-id": () => 'must be the id of a world, such as "one-neuron"',
    "leaves-pack": () => 'must stay inside the pack and end in .level.json, such as "levels/*.level.json"',
    "not-package-name": () => 'must be a name that npm takes, such as "@you/levels-hills"',
    "invisible-character": ({ character }) => `has the character ${character}, which nobody can see; take it out`,
    "nothing-to-see": () => "has nothing that can be seen; write some words",
    "too-many-marks": ({ most }) => `has a letter with more than ${most} marks; take some off`,
    "long-word": ({ most }) => `has a word of more than ${most} characters, which is too wide for a phone; break it up`,
    "not-typeset": ({ formula, detail }) => `has the formula $${formula}$, which cannot be typeset: ${detail}`,
    placeholder: ({ found }) => `still says "${found}"; write your own words`,
    "too-many-moves": ({ moves, most }) => `has ${moves} moves; shorten it to ${most} at most`,
    "wrong-number-of-logs": ({ logs, starts }) =>
      `has ${counted(logs, "log", "logs")}, but the level has ${counted(starts, "start", "starts")}; write one log for each, the level's own first`,
    "wrong-length": ({ length, expected, for: each }) =>
      `has ${counted(length, "entry", "entries")}, but needs ${expected}: ${oneFor(each)}`,
    "unknown-parameter": ({ known }) => `is no parameter of this network; write one of ${known.join(", ")}`,
    "second-knob": () => "has a knob already; keep one for each parameter",
    "start-out-of-range": ({ start, min, max }) =>
      `starts at ${start}, outside of ${min} to ${max}; widen the range or move the start`,
    "knob-cannot-move": ({ start, step }) =>
      `cannot move: its range holds no step of ${step} up or down from its start at ${start}; widen the range`,
    "range-below-step": ({ min, max, step }) => `cannot move: ${min} to ${max} is less than one step of ${step}`,
    "range-too-fine": ({ min, max, mostSteps }) =>
      `has more than ${mostSteps} steps from ${min} to ${max}; make the step larger`,
    "required-twice": ({ concept }) => `repeats ${concept}; once is enough`,
    "requires-what-it-teaches": ({ concept }) => `is ${concept}, which the level itself teaches; take it out here`,
    "requires-what-follows": ({ concept, teaches }) =>
      `is "${conceptById(concept).title}", which builds on "${conceptById(teaches).title}", and this level is the one to teach that; take it out`,
    "budget-below-par": ({ par }) => `is less than par, ${par}; nobody could win`,
    "ceiling-below-target": ({ target }) => `must be above the target, ${target}`,
    "more-than-one-nudge": ({ budget }) => `is ${budget}, but mode "one" gives a single nudge; write 1`,
    "no-descent-in-mode": ({ mode }) => `cannot stand beside mode "${mode}"; take one of them out`,
    "second-start": () => "has the values of another start; change one of them, or take it out",
    "wanted-twice": () => "is wanted already; once is enough",
    "overflow-at-corner": ({ corner }) => {
      const knobs = corner.map(({ parameter, value }) => `${parameter} = ${value}`).join(", ");
      return `cost or gradient is not finite at the corner ${knobs}; narrow the ranges`;
    },
    "overflow-on-the-way": () => "cost or gradient is not finite at a state that a log passes; choose smaller numbers",
    "too-much-work": () =>
      "takes too long to prove; take knobs, examples or starts out, make the network smaller, or bring par down",
    "start-above-ceiling": ({ cost }) => `is below the cost at the start, ${above(cost)}; raise it`,
    "start-too-near": ({ cost, most }) =>
      `must be at most ${below(most)}, as the start costs only ${above(cost)}; lower it or move the start away`,
    "no-wrong-log": () => "is empty; add at least one log that a player may well try and that must fail",
    "wrong-log-wins": () => "solves the level; take it out, or make the level harder to solve by accident",
    "move-refused": ({ refusal: why }) => `cannot be made: ${refused(why)} Correct the log`,
    "ends-too-high": ({ cost, most }) =>
      `ends at a cost of ${above(cost)}, but must get down to ${below(most)}; add moves, or raise the target`,
    "not-solvable": ({ budget }) =>
      `no log of ${counted(budget, "nudge", "nudges")} solves the level; raise the budget or the target`,
    "other-par": ({ par, proved }) => `is ${par}, but the solver proves ${proved}; write ${proved}`,
    "par-is-proved": () => "must be taken out, because the solver proves par",
    "par-not-proved": ({ states }) => `must be true: the solver stopped after ${states} states without a proof`,
    "par-above-known": ({ par, known }) =>
      `is ${par}, but ${counted(known, "nudge is", "nudges are")} known to be enough; write ${known}`,
    "not-par-nudges": ({ par, moves }) =>
      `must be ${counted(par, "nudge", "nudges")} and nothing else, because par is ${par}; it has ${counted(moves, "move", "moves")}`,
    "par-is-slots": ({ par, slots }) =>
      `is ${par}, but ${counted(slots, "factor is", "factors are")} to be placed; write ${slots}`,
    "slots-left": ({ left }) =>
      `leaves ${counted(left, "slot", "slots")} without its piece; go on until all are filled`,
    "not-par-pieces": ({ par, moves }) =>
      `must be ${counted(par, "piece", "pieces")} and nothing else, because par is ${par}; it has ${counted(moves, "move", "moves")}`,
    "one-knob-wins": ({ parameters }) =>
      `${parameters.join(", ")} alone wins at par; change steps or ranges, or declare "singleKnob": true`,
    "no-knob-wins": () => "must be taken out, because no knob alone wins at par",
    "on-kink": ({ layer, neuron, activation }) =>
      `the weighted sum of neuron ${neuron} in layer ${layer} stands on the kink of its ${activation} on the way of the solution; shift the start a little`,
    "slopes-differ": ({ parameter, slope, nudged }) =>
      `the slope of ${parameter} is ${Number(slope.toPrecision(6))}, but nudging shows ${Number(nudged.toPrecision(6))}; choose milder numbers`,
    "chance-wins": ({ share }) =>
      `random nudges win ${Math.round(100 * share)} % of runs; lower the target, make steps finer, or add knobs`,
    "too-many-lamps": ({ lamps, most }) => `are ${lamps}, but all knobs together take ${most}; write ${most}`,
    "not-one-nudge": ({ nudges }) =>
      nudges === 0
        ? 'is "one", but no single nudge solves the level; raise the target or make a step larger'
        : `is "one", but ${nudges} single nudges solve the level; lower the target until only the best does`,
    "empty-pack": () => "names no level that exists; correct it, or take it out",
    "too-many-levels": ({ levels, most }) => `names ${levels} levels; a pack has at most ${most}, so make several`,
    "not-listed": () => "is a level that package.json does not name; add it to nnLevels.levels, or delete the file",
    "runs-code": ({ key }) =>
      `does not belong in a pack, which is data: it runs nothing and needs nothing; delete ${key}`,
    "name-taken": ({ name }) => `is ${name}, and another pack has that name already; choose another`,
    "no-such-section": () => "is no section of the course; name one that exists, or take it out",
    "unknown-world": ({ world, known }) => `is "${world}", but there are only ${known.join(", ")}; write one of these`,
    "other-core": ({ range, version }) =>
      `is made for core ${range}, but this is ${version}; prove par again and write ^${version}`,
    "wrong-file-name": ({ expected }) => `must be called ${expected}, as its slug says`,
    "not-past": ({ rev, now }) => `is revision ${rev}, and the level now is revision ${now}; raise the level's rev`,
    "revision-taken": ({ rev, by }) => `is revision ${rev}, as is ${by}; keep one of them`,
    "id-taken": ({ id, by }) => `has the id ${id} of ${by}; give it one of its own`,
    "slug-taken": ({ slug, by }) => `has the slug ${slug} of ${by}; give it one of its own`,
    "too-few-starts": ({ starts, least }) =>
      `has ${counted(starts, "further start", "further starts")}, and needs ${least}; npm run level starts finds some`,
    "taught-later": ({ concept, by }) => `requires ${concept}, which only ${by} teaches, later; change the order`,
  },
};
