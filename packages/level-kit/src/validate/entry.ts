import * as z from "zod/mini";
import { readJson } from "../document/json-text.ts";
import type { Level } from "../document/level.ts";
import { parseLevelText } from "../document/parse-level.ts";
import { issuesOf, reading } from "../document/schema-issues.ts";
import { startsOf } from "../document/start.ts";
import type { Issue } from "../issue.ts";
import type { Move } from "../play/move.ts";
import { parseLog, parseLogs } from "../play/parse-log.ts";
import type { Result } from "../result.ts";

/** A level with the logs beside it: those that solve it at par, and some that must not. */
export interface LevelEntry {
  readonly level: Level;
  /** One for each start, the level's own first. */
  readonly solutions: readonly (readonly Move[])[];
  readonly wrong: readonly WrongLog[];
}

export interface WrongLog {
  /** What a player might be thinking who plays like this. */
  readonly why: string;
  readonly log: readonly Move[];
}

/** The three files as text: x.level.json, x.solution.json, x.wrong.json. */
export interface LevelFiles {
  readonly level: string;
  readonly solution: string;
  readonly wrong: string;
}

const wrongLogs = z
  .array(z.strictObject({ why: z.string().check(z.minLength(1), z.maxLength(200)), log: z.unknown() }))
  .check(z.maxLength(20));

/** Reads the three files of a level. The first segment of an issue's path says which: level, solution or wrong. */
export function parseEntry(files: LevelFiles): Result<LevelEntry> {
  const level = parseLevelText(files.level);
  const logs = then(readJson(files.solution), parseLogs);
  const solutions = level.ok ? then(logs, (read) => oneForEachStart(level.value, read)) : logs;
  const wrong = then(readJson(files.wrong), parseWrong);
  if (level.ok && solutions.ok && wrong.ok)
    return { ok: true, value: { level: level.value, solutions: solutions.value, wrong: wrong.value } };
  return {
    ok: false,
    error: [...under("level", level), ...under("solution", solutions), ...under("wrong", wrong)],
  };
}

function oneForEachStart(level: Level, logs: LevelEntry["solutions"]): Result<LevelEntry["solutions"]> {
  const starts = startsOf(level);
  if (logs.length === starts) return { ok: true, value: logs };
  return { ok: false, error: [{ path: "", code: "wrong-number-of-logs", logs: logs.length, starts }] };
}

function parseWrong(value: unknown): Result<readonly WrongLog[]> {
  const parsed = z.safeParse(wrongLogs, value, reading);
  if (!parsed.success) return { ok: false, error: issuesOf(parsed.error) };
  const logs = parsed.data.map(({ why, log }) => ({ why, log: parseLog(log) }));
  const issues = logs.flatMap(({ log }, at) => under(`${at}.log`, log));
  if (issues.length > 0) return { ok: false, error: issues };
  return { ok: true, value: logs.flatMap(({ why, log }) => (log.ok ? [{ why, log: log.value }] : [])) };
}

function then<Value, Next>(result: Result<Value>, next: (value: Value) => Result<Next>): Result<Next> {
  return result.ok ? next(result.value) : result;
}

function under(prefix: string, result: Result<unknown>): readonly Issue[] {
  if (result.ok) return [];
  return result.error.map((issue) => ({ ...issue, path: issue.path === "" ? prefix : `${prefix}.${issue.path}` }));
}
