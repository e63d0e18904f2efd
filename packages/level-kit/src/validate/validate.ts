import { hasKnobs } from "../document/kinds.ts";
import type { BackpropLevel } from "../document/level.ts";
import type { Issue } from "../issue.ts";
import type { Result } from "../result.ts";
import { Meter, metered, TooMuchWork } from "../solve/meter.ts";
import { type LevelEntry, type LevelFiles, parseEntry } from "./entry.ts";
import { type Evidence, evidenceOf, type Proofs } from "./evidence.ts";
import { placingRules } from "./placing-rules.ts";
import type { LevelReport } from "./report.ts";
import { rules } from "./rules.ts";

/** An issue and the rule of SPEC.md that it breaks. */
export type RuleIssue = Issue & { readonly rule: string };

/** A level looked at once, from every side. */
export interface Examination {
  /** Each broken rule, and where; none for a good level. Paths begin with level, solution or wrong. */
  readonly issues: readonly RuleIssue[];
  /** For each start, the level's own first; undefined where no solution is known. */
  readonly reports: readonly (LevelReport | undefined)[];
}

/**
 * Everything that must hold before a level is accepted, and what is known about it: the solver runs once a start.
 * @param proofs  as for `examineStarts`
 */
export function examine(entry: LevelEntry, proofs?: Proofs): Examination {
  return [...examineStarts(entry, proofs)].at(-1) as Examination;
}

/** Ten times what the hardest level of the project takes; about a second. */
export const MOST_WORK = 200_000_000;

/**
 * The same start by start, for those who wait for it: after each, what is known so far; at last, all of it.
 * @param proofs  what is proved already counts, and what is proved now is put there
 */
export function* examineStarts(entry: LevelEntry, proofs: Proofs = new Map()): Generator<Examination> {
  const { level } = entry;
  if (!hasKnobs(level)) {
    yield { issues: placingIssues(level, entry), reports: [] };
    return;
  }
  const meter = new Meter(MOST_WORK);
  let known: Examination = { issues: [], reports: [] };
  try {
    for (const evidence of evidenceOf(level, entry, meter, proofs)) {
      known = {
        issues: [...known.issues, ...brokenRules(evidence, meter)],
        reports: [...known.reports, evidence.report],
      };
      yield known;
    }
  } catch (error) {
    if (!(error instanceof TooMuchWork)) throw error;
    yield { issues: [{ rule: "V20", path: "level", code: "too-much-work" }], reports: [] };
  }
}

/** @throws {TooMuchWork} where all of it would take too long */
function brokenRules(evidence: Evidence, meter: Meter): readonly RuleIssue[] {
  return metered(evidence.level, meter, () =>
    rules.flatMap(({ id, check }) =>
      check(evidence).map((found) => ({ rule: id, ...found, path: placeOf(found.path, evidence.start) })),
    ),
  );
}

function placingIssues(level: BackpropLevel, entry: LevelEntry): readonly RuleIssue[] {
  return placingRules.flatMap(({ id, check }) => check(level, entry).map((found) => ({ rule: id, ...found })));
}

/** What is wrong from a further start is said with it, the level's own being start 1; most rules know only the plain level. */
function placeOf(path: string, start: number): string {
  const own = `level.starts.${start - 1}`;
  return start === 0 || path.startsWith(own) || path.startsWith("solution") ? path : `${path} from start ${start + 1}`;
}

/** The broken rules of a level, and where. */
export function validate(entry: LevelEntry): readonly RuleIssue[] {
  return examine(entry).issues;
}

/** The same from the three files as text. */
export function validateFiles(files: LevelFiles): Result<LevelEntry, readonly RuleIssue[]> {
  const entry = parseEntry(files);
  if (!entry.ok) return { ok: false, error: entry.error.map((issue) => ({ rule: "V1", ...issue })) };
  const broken = validate(entry.value);
  return broken.length > 0 ? { ok: false, error: broken } : entry;
}
