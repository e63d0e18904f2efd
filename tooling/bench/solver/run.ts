/**
 * What the solver, the validator and a daily level cost in processor time, beside a plain search of the same states.
 *
 *   npm run bench:solver        7 rounds each
 *   npm run bench:solver -- 21
 */
import { cpus } from "node:os";
import {
  costOf,
  createNetwork,
  type Network,
  parameterValue,
  withParameters,
} from "../../../packages/core/src/index.ts";
import { dailyLevel, examine, type NudgeLevel, solve, winningLog } from "../../../packages/level-kit/src/index.ts";
import { twelve, xor } from "./levels.ts";

const rounds = Number(process.argv[2] ?? 7);
const DAYS = 28;

/** Milliseconds of processor time, all threads. */
function processorTime(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function median(work: () => unknown): number {
  const times = Array.from({ length: rounds }, () => processorTime(work)).toSorted((one, other) => one - other);
  return times[Math.floor(times.length / 2)] as number;
}

/**
 * The search as one would write it down: each state is a list, each cost that of a network of its own, and a set tells
 * which states were seen.
 */
function plainPar(level: NudgeLevel): number {
  const start = createNetwork(level.network);
  const values = level.knobs.map(({ parameter }) => parameterValue(start, parameter));
  const at = (turns: readonly number[]): Network =>
    withParameters(
      start,
      Object.fromEntries(
        level.knobs.map(({ parameter, step }, knob) => [
          parameter,
          (values[knob] as number) + (turns[knob] as number) * step,
        ]),
      ),
    );
  let shell: readonly (readonly number[])[] = [level.knobs.map(() => 0)];
  const seen = new Set(shell.map((turns) => turns.join()));
  for (let par = 0; ; par++) {
    if (shell.some((turns) => costOf(at(turns), level.examples) <= level.target)) return par;
    const next = shell.flatMap((turns) =>
      turns.flatMap((turned, knob) => [turns.with(knob, turned + 1), turns.with(knob, turned - 1)]),
    );
    shell = next.filter((turns) => !seen.has(turns.join()) && seen.add(turns.join()));
  }
}

// First, as what a process has held at most is never less later.
const capped = processorTime(() => examine({ level: twelve, solutions: [[]], wrong: [] }));
const megabytes = process.resourceUsage().maxRSS / 1024;

const { log, par, states } = solve(xor);
if (plainPar(xor) !== par) throw new Error("The plain search finds another par.");
const entry = { level: xor, solutions: [winningLog(xor, log)], wrong: [{ why: "One short.", log: log.slice(1) }] };
if (examine(entry).issues.length > 0) throw new Error("XOR breaks a rule.");

const solved = median(() => solve(xor));
const plain = processorTime(() => plainPar(xor));
const checked = median(() => examine(entry));
const dates = Array.from({ length: DAYS }, (_, day) => `2027-02-${String(day + 1).padStart(2, "0")}`);
const daily = dates.map((date) => processorTime(() => dailyLevel(date))).toSorted((one, other) => one - other);

const rows = [
  ["XOR, 9 knobs, par 6: solve", `${solved.toFixed(0)} ms`, `${states} states`],
  ["the same by a plain search", `${plain.toFixed(0)} ms`, `${(plain / solved).toFixed(0)} times as long`],
  ["XOR: every rule, and the report", `${checked.toFixed(0)} ms`, `${(checked / solved).toFixed(1)} times one solve`],
  [
    "12 knobs with a ceiling: to the cap, and the report",
    `${capped.toFixed(0)} ms`,
    `${megabytes.toFixed(0)} MB at most`,
  ],
  [
    "a daily level",
    `${(daily[DAYS / 2] as number).toFixed(0)} ms`,
    `the slowest of ${DAYS} days: ${(daily.at(-1) as number).toFixed(0)} ms`,
  ],
];
const widths = [0, 1].map((column) => Math.max(...rows.map((row) => (row[column] as string).length)));
console.log(`${cpus()[0]?.model}, Node ${process.versions.node}, processor time, median of ${rounds}\n`);
for (const [what = "", time = "", beside = ""] of rows)
  console.log(`${what.padEnd(widths[0] as number)}  ${time.padStart(widths[1] as number)}  ${beside}`);
