import { hasKnobs } from "../document/kinds.ts";
import { knobsOf } from "../document/knobs.ts";
import { levelAt } from "../document/start.ts";
import type { Issue } from "../issue.ts";
import type { Result } from "../result.ts";
import { solve } from "../solve/solve.ts";
import { type LevelEntry, type LevelFiles, parseEntry } from "./entry.ts";
import { rules } from "./rules.ts";

/** An issue and the rule of SPEC.md that it breaks. */
export type RuleIssue = Issue & { readonly rule: string };

/**
 * Everything that must hold before a level is accepted. Paths begin with level, solution or wrong.
 * @returns no issue for a good level; otherwise each broken rule, and where
 */
export function validate({ level: whole, solutions: [solution = []], wrong }: LevelEntry): readonly RuleIssue[] {
  if (!hasKnobs(whole)) return [];
  const level = levelAt(whole, 0);
  const evidence = { level, solution, wrong, knobs: knobsOf(level), found: solve(level) };
  return rules.flatMap(({ id, check }) => check(evidence).map((found) => ({ rule: id, ...found })));
}

/** The same from the three files as text. */
export function validateFiles(files: LevelFiles): Result<LevelEntry, readonly RuleIssue[]> {
  const entry = parseEntry(files);
  if (!entry.ok) return { ok: false, error: entry.error.map((issue) => ({ rule: "V1", ...issue })) };
  const broken = validate(entry.value);
  return broken.length > 0 ? { ok: false, error: broken } : entry;
}
