// How many submissions one process marks in a second, storage apart: grade() over every family, right answers, known
// mistakes and other wrong answers in turn. Run by run.ts under the condition "react-server".
import { toText } from "../../../packages/algebra/src/index.ts";
import { families } from "../../../packages/exercises/src/catalogue.ts";
import { grade } from "../../../packages/exercises/src/exercise/grade.ts";
import { exerciseOf } from "../../../packages/exercises/src/exercise/registry.ts";
import type { Part } from "../../../packages/exercises/src/parts/part.ts";

type Kind = "right" | "known" | "other";
const SEEDS = 6;
const SECONDS = Number(process.env.SECONDS ?? 6);

function answerTo(part: Part, kind: Kind, turn: number): string {
  if (part.kind === "expression") {
    const wrong = part.wrongs[turn % Math.max(1, part.wrongs.length)];
    const text = toText(kind === "known" && wrong ? wrong.formula : part.key, part.names);
    return kind === "other" ? `3*(${text})+1` : text;
  }
  if (part.kind === "number") {
    const wrong = part.wrongs[turn % Math.max(1, part.wrongs.length)];
    return String(kind === "right" ? part.value : kind === "known" && wrong ? wrong.value : part.value * 3 + 1);
  }
  const wrong = part.wrongs[turn % Math.max(1, part.wrongs.length)];
  return (kind === "known" && wrong ? wrong.example : part.right).join(" ");
}

const submissions = families.flatMap(({ id }) =>
  Array.from({ length: SEEDS }, (_, seed) => seed + 1).flatMap((seed) =>
    (["right", "known", "other"] as const).map((kind, turn) => {
      const { parts } = exerciseOf(id, seed);
      const answers = Object.fromEntries(
        parts
          .map((part) => [part.id, answerTo(part, kind, seed + turn)] as const)
          .filter(([, text]) => text.length <= 400),
      );
      return { id, seed, answers };
    }),
  ),
);

const mark = ({ id, seed, answers }: (typeof submissions)[number]) => grade(id, seed, answers);
for (let warm = 0; warm < 3; warm++) for (const one of submissions) mark(one);

/** One answer at a time, with everything that is said about it. */
const answersAlone = submissions.flatMap(({ id, seed, answers }) =>
  Object.entries(answers).map(([part, text]) => ({ id, seed, answers: { [part]: text } })),
);
for (const one of answersAlone) mark(one);
const alone = answersAlone.map((one) => {
  const rounds = [0, 1, 2].map(() => {
    const before = performance.now();
    mark(one);
    return performance.now() - before;
  });
  return Math.min(...rounds);
});
alone.sort((a, b) => a - b);

const times: number[] = [];
const used = process.cpuUsage();
const start = performance.now();
while (performance.now() - start < 1000 * SECONDS)
  for (const one of submissions) {
    const before = performance.now();
    mark(one);
    times.push(performance.now() - before);
  }
const seconds = (performance.now() - start) / 1000;
const { user, system } = process.cpuUsage(used);
times.sort((a, b) => a - b);
const parts = submissions.reduce((sum, { answers }) => sum + Object.keys(answers).length, 0) / submissions.length;
const shareOf = (sorted: readonly number[], share: number): string =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))].toFixed(2);
const at = (share: number): string => shareOf(times, share);
console.log(
  `One answer is marked with its feedback within ${shareOf(alone, 0.5)} ms half of the time, within ${shareOf(alone, 0.99)} ms 99 % of the time (${alone.length.toLocaleString("en")} answers: right, with known mistakes, and otherwise wrong).`,
);
const rate = (inSeconds: number): string => Math.round(times.length / inSeconds).toLocaleString("en");
console.log(
  `One process marks ${rate(seconds)} submissions in a second by the clock, ${rate((user + system) / 1e6)} in a second of processor time (${families.length} families, ${parts.toFixed(1)} answers each on average): half within ${at(0.5)} ms, 99 % within ${at(0.99)} ms.`,
);
