/**
 * Simulated learners go through course, practice and sessions as the site would lead them.
 *
 *   npm run bench:learners         ten thousand
 *   npm run bench:learners -- 500
 */

import { catalogue } from "../../../packages/api/src/practice/catalogue.ts";
import { randomFrom } from "../../../packages/core/src/index.ts";
import { type Life, lifeOf } from "./life.ts";

const LEARNERS = Number(process.argv[2] ?? 10_000);
/** More questions of one family than this without one that is right at once: stuck. */
const MOST_TRIES = 10;

const lives: Life[] = [];
for (let seed = 1; seed <= LEARNERS; seed++) lives.push(lifeOf(randomFrom(seed), catalogue()));

const share = (count: number): string => `${((100 * count) / lives.length).toFixed(1)} %`;
const mean = (of: (life: Life) => number): string =>
  `${((100 * lives.reduce((sum, life) => sum + of(life), 0)) / lives.length).toFixed(1)} %`;
const masters = lives.flatMap(({ exercises }) => exercises ?? []).toSorted((a, b) => a - b);
const at = (part: number): number | undefined => masters[Math.floor(part * (masters.length - 1))];
const tries = lives.flatMap((life) => life.tries);
const mixed = lives.flatMap((life) => life.mixed ?? []);

console.log(`${LEARNERS} learners, ${catalogue().length} families of exercises, at most 60 evenings`);
console.table({
  "reach mastery of every idea": share(masters.length),
  "exercises until then, median": at(0.5),
  "exercises until then, nine in ten": at(0.9),
  [`more than ${MOST_TRIES} tries in some family`]: share(lives.filter((life) => life.longestRun > MOST_TRIES).length),
  [`more than ${MOST_TRIES} tries, of all families begun`]: `${((100 * tries.filter((each) => each > MOST_TRIES).length) / tries.length).toFixed(2)} %`,
  "neighbours in sessions of different ideas": `${((100 * mixed.reduce((a, b) => a + b, 0)) / mixed.length).toFixed(1)} %`,
  "sessions mixed least": `${(100 * Math.min(...mixed)).toFixed(1)} %`,
  "answered well 30 days later, with sessions": mean(({ retention }) => retention.withSessions),
  "answered well 30 days later, without": mean(({ retention }) => retention.without),
});
