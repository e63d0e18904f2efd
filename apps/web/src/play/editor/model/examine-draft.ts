import {
  type BackpropLevel,
  buildingLog,
  checkPacks,
  examine,
  hasKnobs,
  type Issue,
  type LevelEntry,
  type LevelReport,
  levelAt,
  MOST_STATES,
  type Move,
  type NudgeLevel,
  parseLevel,
  type RuleIssue,
  resultOf,
  type Slip,
  type Solution,
  slotsOf,
  solve,
  startsOf,
  type WrongLog,
  winningLog,
  wrongLogs,
} from "@nn/level-kit";
import { documentOf, type Par } from "./document.ts";
import type { Draft } from "./draft.ts";
import { type Home, manifestOf } from "./manifest.ts";

/** What the validator makes of a draft. */
export interface Finding {
  /** What would be written: par is the solver's, and there is a solution for each start. */
  readonly entry: LevelEntry;
  readonly issues: readonly RuleIssue[];
  /** For each start; none where factors are placed. */
  readonly reports: readonly (LevelReport | undefined)[];
  /** True if the author's own solution is the one that is written. */
  readonly keepsSolution: boolean;
}

export type Examined =
  | { readonly kind: "unreadable"; readonly issues: readonly Issue[] }
  | { readonly kind: "found"; readonly finding: Finding };

/** How far an examination has come. */
export type Stage =
  | { readonly kind: "solving"; readonly start: number; readonly starts: number; readonly states: number }
  | { readonly kind: "checking" };

/** What else an examination needs. */
export interface Surroundings extends Home {
  /** Why a player might try a log that must fail. */
  readonly slips: Readonly<Record<Slip, string>>;
  /** The same where factors are placed. */
  readonly unfinished: string;
}

/** Solves a draft, fills in what the solver knows, and asks every rule. */
export function examineDraft(draft: Draft, around: Surroundings, tell: (stage: Stage) => void): Examined {
  const read = parseLevel(documentOf(draft));
  if (!read.ok) return { kind: "unreadable", issues: read.error };
  const solved = hasKnobs(read.value) ? solvedStarts(read.value, tell) : [];
  const pars = hasKnobs(read.value) ? solved.map(parOf) : [builtPar(read.value)];
  tell({ kind: "checking" });
  const written = parseLevel(documentOf(draft, pars));
  if (!written.ok) return { kind: "unreadable", issues: written.error };
  const level = written.value;
  const own = draft.solution;
  const keepsSolution = own !== undefined && isAtPar(level, own);
  const found = hasKnobs(level)
    ? solved.map(({ log }, start) => winningLog(levelAt(level, start), log))
    : [buildingLog(level)];
  const solutions = keepsSolution ? found.with(0, own) : found;
  const wrong = draft.wrong.length > 0 ? draft.wrong : firstWrong(level, solved[0], around);
  const entry: LevelEntry = { level, solutions, wrong };
  const { issues, reports } = examine(entry);
  const broken = [...forAuthors(issues, keepsSolution), ...packIssues(entry, draft, around)];
  return { kind: "found", finding: { entry, issues: broken, reports, keepsSolution } };
}

/** Par and the solver's own log follow from the rest: what is wrong with them is wrong elsewhere, and is said there. */
function forAuthors(issues: readonly RuleIssue[], keepsSolution: boolean): readonly RuleIssue[] {
  const theirs = issues.filter(
    ({ path }) => !/^level\.(starts\.\d+\.)?par$/.test(path) && (keepsSolution || !path.startsWith("solution")),
  );
  return theirs.length > 0 ? theirs : issues;
}

/** More and more states, so that one can be told how far it has come; the last is all that the solver ever looks at. */
const CAPS = [20_000, 200_000, MOST_STATES] as const;

function solvedStarts(level: NudgeLevel, tell: (stage: Stage) => void): readonly Solution[] {
  const starts = startsOf(level);
  return Array.from({ length: starts }, (_, start) => {
    const plain = levelAt(level, start);
    let solution = solve(plain, CAPS[0]);
    for (const cap of CAPS.slice(1)) {
      if (solution.proved) break;
      tell({ kind: "solving", start, starts, states: solution.states });
      solution = solve(plain, cap);
    }
    return solution;
  });
}

/** A level that is solved at the start, or never, has no par; the rules say so. */
const parOf = ({ par, proved }: Solution): Par =>
  Number.isFinite(par) ? { par: Math.max(1, par), proved } : { par: 1, proved: true };

const builtPar = (level: BackpropLevel): Par => ({ par: Math.max(1, slotsOf(level).length), proved: true });

function isAtPar(level: LevelEntry["level"], log: readonly Move[]): boolean {
  const outcome = resultOf(level, 0, log);
  return outcome.ok && outcome.result.solved && outcome.result.ink === level.par && outcome.result.lampsPaid === 0;
}

/** Something near the solution, until the author finds better ones. */
function firstWrong(
  level: LevelEntry["level"],
  solution: Solution | undefined,
  { slips, unfinished }: Surroundings,
): readonly WrongLog[] {
  if (!hasKnobs(level)) return [{ why: unfinished, log: buildingLog(level).slice(0, -1) }];
  if (!solution) return [];
  return wrongLogs(levelAt(level, 0), solution.log).map(({ slip, log }) => ({ why: slips[slip], log }));
}

/** What a level alone cannot tell: whether it fits into its pack. */
function packIssues({ level }: LevelEntry, draft: Draft, home: Home): readonly RuleIssue[] {
  const manifest = manifestOf(level.slug, draft.world, home.core);
  const { nnLevels, name, license } = manifest;
  const { world, core, levels } = nnLevels;
  const pack = {
    manifest: { name, license, world, core, levels, past: [] },
    levels: [{ file: `levels/${level.slug}.level.json`, level }],
  };
  const own = `${name}/levels/${level.slug}.level.json`;
  return checkPacks([pack], home.worlds, home.core).map((issue) => ({
    ...issue,
    path: issue.path === own ? (issue.code === "too-few-starts" ? "level.starts" : "level") : issue.path,
  }));
}
