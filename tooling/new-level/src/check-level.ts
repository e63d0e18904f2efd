import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { hasKnobs, parseLevelText, type Result, reportOf, solve, validateFiles } from "@nn/level-kit";
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
  const result = validateFiles({ level: read("level"), solution: read("solution"), wrong: read("wrong") });
  const level = parseLevelText(read("level"));
  const report = level.ok && hasKnobs(level.value) ? reportOf(level.value) : undefined;
  const facts = level.ok && report ? words.facts(report, level.value.par) : [];
  const issues = result.ok ? [words.everyRuleHolds] : result.error.map(words.brokenRule);
  return { isGood: result.ok, text: [file, ...facts, "", ...issues].join("\n") };
}

/** Writes the solver's par and solution into the files. Nothing else in the document changes. */
export function prove(root: string, file: string): Result<number, string> {
  const text = readFileSync(join(root, file), "utf8");
  const level = parseLevelText(withPar(text, 1));
  if (!level.ok) return { ok: false, error: words.unread(level.error) };
  if (!hasKnobs(level.value)) return { ok: false, error: words.nothingToProve };
  const { par, log, proved } = solve(level.value);
  if (!Number.isFinite(par)) return { ok: false, error: words.notSolvable(level.value.budget) };
  if (par === 0) return { ok: false, error: words.solvedAtStart };
  if (!proved && !level.value.bestKnown) return { ok: false, error: words.notProved };
  writeFileSync(join(root, file), withPar(text, par));
  writeFileSync(join(root, file.replace(/level\.json$/, "solution.json")), solutionText([log]));
  return { ok: true, value: par };
}

const withPar = (text: string, par: number) => text.replace(/("par"\s*:\s*)\d+/, `$1${par}`);
