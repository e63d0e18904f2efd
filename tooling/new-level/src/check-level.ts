import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  type Level,
  type LevelReport,
  parseLevelText,
  type Result,
  reportOf,
  solve,
  validateFiles,
} from "@nn/level-kit";
import { logText } from "./template.ts";

/** The level document of a slug, from the root of the workspace. */
export function findLevel(root: string, slug: string): Result<string, string> {
  if (!/^[a-z0-9-]+$/.test(slug)) return { ok: false, error: `"${slug}" is no slug: lower-case words and hyphens.` };
  const [file] = globSync(`packages/levels/*/levels/${slug}.level.json`, { cwd: root });
  return file ? { ok: true, value: file } : { ok: false, error: `There is no level "${slug}" in packages/levels.` };
}

/** What the validator says about a level, as lines for a terminal. */
export function checkLevel(root: string, file: string): { readonly isGood: boolean; readonly text: string } {
  const read = (kind: string) => readFileSync(join(root, file.replace(/level\.json$/, `${kind}.json`)), "utf8");
  const result = validateFiles({ level: read("level"), solution: read("solution"), wrong: read("wrong") });
  const level = parseLevelText(read("level"));
  const report = level.ok ? reportOf(level.value) : undefined;
  const facts = level.ok && report ? factsOf(level.value, report) : [];
  const issues = result.ok
    ? ["Every rule holds."]
    : result.error.map((one) => `${one.rule}  ${one.path}: ${one.message}`);
  return { isGood: result.ok, text: [file, ...facts, "", ...issues].join("\n") };
}

function factsOf(level: Level, report: LevelReport): readonly string[] {
  const { par, proved, states, uphill, greedy, randomWins, difficulty } = report;
  const names = (list: readonly string[]) => (list.length > 0 ? list.join(", ") : "none");
  return [
    `  par          ${par}, ${proved ? "proved" : "best known"} over ${states} states (the document says ${level.par})`,
    `  difficulty   ${difficulty} of 5`,
    `  uphill       ${uphill} of ${par} nudges`,
    `  knobs needed ${names(report.knobsThatMatter)}`,
    `  lamps help   ${names(report.lampsThatHelp)}`,
    `  greedy       ${greedy.solved ? `wins in ${greedy.nudges}` : `is stuck after ${greedy.nudges}`}`,
    `  random       wins ${(100 * randomWins).toFixed(1)} % of runs of ${3 * par}`,
  ];
}

/** Writes the par that the solver finds, and its solution, into the files. Nothing else in the document changes. */
export function prove(root: string, file: string): Result<number, string> {
  const text = readFileSync(join(root, file), "utf8");
  const level = parseLevelText(withPar(text, 1));
  if (!level.ok) return { ok: false, error: level.error.map(({ path, message }) => `${path} ${message}.`).join("\n") };
  const { par, log, proved } = solve(level.value);
  if (!Number.isFinite(par)) return { ok: false, error: `No log of ${level.value.budget} nudges solves the level.` };
  if (par === 0) return { ok: false, error: "The start is solved already; move it away from the target." };
  if (!proved && !level.value.bestKnown)
    return { ok: false, error: 'The solver stopped without a proof; declare "bestKnown": true or take knobs out.' };
  writeFileSync(join(root, file), withPar(text, par));
  writeFileSync(join(root, file.replace(/level\.json$/, "solution.json")), `${logText(log)}\n`);
  return { ok: true, value: par };
}

const withPar = (text: string, par: number) => text.replace(/("par"\s*:\s*)\d+/, `$1${par}`);
