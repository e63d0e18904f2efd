/**
 * Simulated learners go through course, practice and sessions as the site would lead them.
 *
 *   npm run bench:learners         ten thousand
 *   npm run bench:learners -- 500
 *   npm run bench:learners -- 500 --no-effect    a worked example teaches no more than another try
 *   npm run bench:learners -- 500 --reads 0.5    of the sections that are named to be read first, half are read
 */

import { parseArgs } from "node:util";
import { catalogue } from "../../../packages/api/src/practice/catalogue.ts";
import { randomFrom } from "../../../packages/core/src/index.ts";
import { goesInSteps } from "../../../packages/exercises/src/server.ts";
import { type Life, lifeOf, type Try, type World } from "./life.ts";
import { examples } from "./parameters.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { "no-effect": { type: "boolean", default: false }, reads: { type: "string", default: "1" } },
});
const LEARNERS = Number(positionals[0] ?? 10_000);
/** More questions of one family than this without one that is right at once: stuck. */
const MOST_TRIES = 10;

const world: World = {
  fading: new Set(catalogue().flatMap(({ id }) => (goesInSteps(id, 1) ? [id] : []))),
  effect: values["no-effect"] ? 0 : examples.effect,
  reads: Number(values.reads),
};

const lives: Life[] = [];
for (let seed = 1; seed <= LEARNERS; seed++) lives.push(lifeOf(randomFrom(seed), catalogue(), world));

const share = (count: number): string => shareOf(count, lives.length);
const mean = (of: (life: Life) => number): string =>
  `${((100 * lives.reduce((sum, life) => sum + of(life), 0)) / lives.length).toFixed(1)} %`;
const masters = lives.flatMap(({ exercises }) => exercises ?? []).toSorted((a, b) => a - b);
const at = (part: number): number | undefined => masters[Math.floor(part * (masters.length - 1))];
const tries = lives.flatMap((life) => [...life.tries]);
const long = tries.filter(([, { length }]) => length > MOST_TRIES);
const mixed = lives.flatMap((life) => life.mixed ?? []);

console.log(`${LEARNERS} learners, ${catalogue().length} families of exercises, at most 60 evenings`);
console.table({
  "reach mastery of every idea": share(masters.length),
  "exercises until then, median": at(0.5),
  "exercises until then, nine in ten": at(0.9),
  [`more than ${MOST_TRIES} tries in some family`]: share(lives.filter((life) => life.longestRun > MOST_TRIES).length),
  [`more than ${MOST_TRIES} tries, of all families begun`]: shareOf(long.length, tries.length, 2),
  "the same, each example that was read counted as a try": shareOf(
    lives.flatMap(({ tries: own, examples: read }) =>
      [...own].filter(([family, { length }]) => length + (read.get(family) ?? 0) > MOST_TRIES),
    ).length,
    tries.length,
    2,
  ),
  [`more than ${MOST_TRIES} wrong in some family`]: share(
    lives.filter((life) => life.wrong.some((each) => each > MOST_TRIES)).length,
  ),
  [`more than ${MOST_TRIES} wrong, of all families begun`]: shareOf(
    lives.flatMap((life) => life.wrong).filter((each) => each > MOST_TRIES).length,
    tries.length,
    2,
  ),
  "neighbours in sessions of different ideas": `${((100 * mixed.reduce((a, b) => a + b, 0)) / mixed.length).toFixed(1)} %`,
  "sessions mixed least": `${(100 * Math.min(...mixed)).toFixed(1)} %`,
  "answered well 30 days later, with sessions": mean(({ retention }) => retention.withSessions),
  "answered well 30 days later, without": mean(({ retention }) => retention.without),
});

console.log(`What more than ${MOST_TRIES} tries are made of, and where they are`);
const inLong = long.flatMap(([, became]) => became).filter((became) => became !== "shown");
console.table({
  "wrong, something below the idea is not known": lacking("basis"),
  "wrong, the idea is not known": lacking("idea"),
  "wrong, the idea is known, but not how this family asks for it": lacking("family"),
  "wrong, a slip, or forgotten": lacking("slip"),
  "right after a hint": lacking("hint"),
  "right, the first steps being shown": lacking("example"),
});
const longIn = (family: string): number =>
  long.filter((each) => each[0] === family).length / tries.filter((each) => each[0] === family).length;
console.table(
  Object.fromEntries(
    [...new Set(tries.map(([family]) => family))]
      .map((family) => [family, longIn(family)] as const)
      .toSorted(([, a], [, b]) => b - a)
      .slice(0, 8)
      .map(([family, part]) => [family, shareOf(part, 1)]),
  ),
);

function shareOf(part: number, all: number, digits = 1): string {
  return `${((100 * part) / all).toFixed(digits)} %`;
}

function lacking(what: Try): string {
  return shareOf(inLong.filter((became) => became === what).length, inLong.length);
}
