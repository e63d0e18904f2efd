import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  buildingLog,
  examine,
  hasKnobs,
  levelAt,
  type Move,
  parseEntry,
  parseLevelText,
  type Result,
  solve,
  startsOf,
  winningLog,
} from "@nn/level-kit";
import { withPars } from "./pars.ts";
import { solutionText } from "./template.ts";
import { words } from "./words.en.ts";

/** The level document of a slug, from the root of the workspace. */
export function findLevel(root: string, slug: string): Result<string, string> {
  if (!/^[a-z0-9-]+$/.test(slug)) return { ok: false, error: words.notSlug(slug) };
  const [file] = globSync(`packages/levels/*/levels/${slug}.level.json`, { cwd: root });
  return file ? { ok: true, value: file } : { ok: false, error: words.noLevel(slug) };
}

/** What the validator says about a level, as lines for a terminal. */
export function checkLevel(root: string, file: string): { readonly isGood: boolean; readonly text: string } {
  const read = (kind: string) => readFileSync(join(root, file.replace(/level\.json$/, `${kind}.json`)), "utf8");
  const entry = parseEntry({ level: read("level"), solution: read("solution"), wrong: read("wrong") });
  if (!entry.ok) {
    const issues = entry.error.map((issue) => words.brokenRule({ rule: "V1", ...issue }));
    return { isGood: false, text: [file, "", ...issues].join("\n") };
  }
  const { issues, reports } = examine(entry.value);
  const facts = reports.flatMap((report, start) => {
    const head = words.start(start, reports.length);
    const lines = report ? words.facts(report, levelAt(entry.value.level, start).par) : [];
    return head === "" ? lines : ["", head, ...lines];
  });
  const rules = issues.length === 0 ? [words.everyRuleHolds] : issues.map(words.brokenRule);
  return { isGood: issues.length === 0, text: [file, ...facts, "", ...rules].join("\n") };
}

/** Writes the solver's par and solution of every start into the files. Nothing else in the document changes. */
export function prove(root: string, file: string): Result<readonly number[], string> {
  const text = readFileSync(join(root, file), "utf8");
  const read = parseLevelText(withPars(text, []));
  if (!read.ok) return { ok: false, error: words.unread(read.error) };
  const whole = read.value;
  if (!hasKnobs(whole)) {
    const log = buildingLog(whole);
    write(root, file, text, [log.length], [log]);
    return { ok: true, value: [log.length] };
  }
  const pars: number[] = [];
  const logs: (readonly Move[])[] = [];
  for (let start = 0; start < startsOf(whole); start++) {
    const level = levelAt(whole, start);
    const { par, log, proved } = solve(level);
    if (!Number.isFinite(par)) return { ok: false, error: words.notSolvable(level.budget, start) };
    if (par === 0) return { ok: false, error: words.solvedAtStart(start) };
    if (!proved && !level.bestKnown) return { ok: false, error: words.notProved };
    pars.push(par);
    logs.push(winningLog(level, log));
  }
  write(root, file, text, pars, logs);
  return { ok: true, value: pars };
}

function write(
  root: string,
  file: string,
  text: string,
  pars: readonly number[],
  logs: readonly (readonly Move[])[],
): void {
  writeFileSync(join(root, file), withPars(text, pars));
  writeFileSync(join(root, file.replace(/level\.json$/, "solution.json")), solutionText(logs));
}
