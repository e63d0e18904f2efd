// Searches for texts that take long to mark, and prints the worst. Seeded; time is processor time, since other work on the
// machine only adds to any other. Run as `npm run bench:slow-formulas`, or with a number of minutes behind it.
import { readFileSync } from "node:fs";
import { requestEffort } from "../../../packages/exercises/src/exercise/effort.ts";
import { grade } from "../../../packages/exercises/src/exercise/grade.ts";
import { exerciseOf } from "../../../packages/exercises/src/exercise/registry.ts";
import { type Place, places, SEED } from "./places.ts";
import { chanceFrom, changed, someText } from "./texts.ts";

const MINUTES = Number(process.argv[2] ?? 3);
const MOST_FOR_PART_MS = 100;
const MOST_FOR_REQUEST_MS = 300;
/** A batch of ten calls, each with the same text in as many parts as it has. */
const BATCH = 10;

const known: readonly string[] = JSON.parse(readFileSync(new URL("known.json", import.meta.url), "utf8"));

function timed(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const mark = ({ family, part }: Place, text: string): void => {
  grade(family, SEED, { [part]: text });
};

/** The shorter of two times: the first may have had to clear up after another. */
const timeOf = (place: Place, text: string): number =>
  Math.min(
    timed(() => mark(place, text)),
    timed(() => mark(place, text)),
  );

interface Worst {
  readonly place: Place;
  readonly text: string;
  readonly ms: number;
}

for (let warm = 0; warm < 30; warm++) for (const place of places) mark(place, "2*(1+3)^2");

function climb(place: Place, seed: number, until: number): Worst {
  const chance = chanceFrom(seed);
  const starts = [...known, ...Array.from({ length: 12 }, () => someText(chance, place.names, 60 + 300 * chance()))];
  let best: Worst = { place, text: "", ms: 0 };
  const consider = (text: string): void => {
    const ms = timeOf(place, text);
    if (ms > best.ms) best = { place, text, ms };
  };
  starts.forEach(consider);
  while (performance.now() < until) {
    let text = best.text;
    for (let i = 0; i <= 3 * chance(); i++) text = changed(chance, place.names, text);
    if (text !== best.text) consider(text);
  }
  return best;
}

const share = (MINUTES * 60_000) / places.length;
const found = places.map((place, i) => climb(place, 1_000 + i, performance.now() + share));
// What looked slow may only have been disturbed.
const again = found.map((worst) => ({ ...worst, ms: timeOf(worst.place, worst.text) })).sort((a, b) => b.ms - a.ms);

const batchOf = ({ place, text }: Worst): number => {
  const written = exerciseOf(place.family, SEED).parts.filter((part) => "names" in part);
  return timed(() => {
    const effort = requestEffort();
    for (let call = 0; call < BATCH; call++)
      grade(place.family, SEED, Object.fromEntries(written.map(({ id }) => [id, text])), effort);
  });
};

const batches = again.slice(0, 12).map((worst) => ({ worst, ms: batchOf(worst) }));
const slowest = batches.reduce((a, b) => (b.ms > a.ms ? b : a));
const [worst] = again;
console.log(`| part | ms | text |\n| --- | ---: | --- |`);
for (const { place, text, ms } of again.slice(0, 10))
  console.log(`| ${place.family} ${place.part} | ${ms.toFixed(1)} | \`${text.replaceAll("|", "\\|")}\` |`);
console.log(
  `\n${places.length} parts, ${MINUTES} minutes. The worst text takes ${worst?.ms.toFixed(1)} ms of processor time (at most ${MOST_FOR_PART_MS}), the worst batch of ${BATCH} takes ${slowest.ms.toFixed(0)} ms (at most ${MOST_FOR_REQUEST_MS}).`,
);
if ((worst?.ms ?? 0) > MOST_FOR_PART_MS || slowest.ms > MOST_FOR_REQUEST_MS) process.exitCode = 1;
