import { readFileSync, writeFileSync } from "node:fs";
import {
  buildingLog,
  hasKnobs,
  levelAt,
  type Move,
  parseLevelText,
  type Result,
  solve,
  startsOf,
  winningLog,
} from "@nn/level-kit";
import { withPars } from "./pars.ts";
import { solutionText } from "./template.ts";
import { words } from "./words.en.ts";

/** Writes the solver's par and solution of every start into the files. Nothing else in the document changes. */
export function prove(file: string): Result<readonly number[], string> {
  const text = readFileSync(file, "utf8");
  const read = parseLevelText(withPars(text, []));
  if (!read.ok) return { ok: false, error: words.unread(read.error) };
  const whole = read.value;
  if (!hasKnobs(whole)) {
    const log = buildingLog(whole);
    write(file, text, [log.length], [log]);
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
  write(file, text, pars, logs);
  return { ok: true, value: pars };
}

function write(file: string, text: string, pars: readonly number[], logs: readonly (readonly Move[])[]): void {
  writeFileSync(file, withPars(text, pars));
  writeFileSync(file.replace(/level\.json$/, "solution.json"), solutionText(logs));
}
