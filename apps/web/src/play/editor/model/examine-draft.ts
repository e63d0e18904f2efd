import { checkFiles, surroundings } from "@nn/catalog/check";
import {
  type BackpropLevel,
  buildingLog,
  checkPack,
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
import { packFiles } from "./pack-files.ts";

/** What the validator makes of a draft. */
export interface Finding {
  /** What would be written: par is the solver's, and there is a solution for each start. */
  readonly entry: LevelEntry;
  readonly issues: readonly RuleIssue[];
  /** For each start; none where factors are placed. */
  readonly reports: readonly (LevelReport | undefined)[];
  /** True if the author's own solution is the one that is written. */
  readonly keepsSolution: boolean;
  /** The pack that it would be, by paths from its folder. */
  readonly files: Readonly<Record<string, string>>;
}

export type Examined =
  | { readonly kind: "unreadable"; readonly issues: readonly Issue[] }
  | { readonly kind: "found"; readonly finding: Finding };

/** How far an examination has come. */
export type Stage =
  | { readonly kind: "solving"; readonly start: number; readonly starts: number; readonly states: number }
  | { readonly kind: "checking" };

/** What an examination is told besides. */
export interface Telling {
  /** False where the level need not be told from those of the map: it is played from a link, and never added to them. */
  readonly isForMap: boolean;
  /** Why a player might try a log that must fail. */
  readonly slips: Readonly<Record<Slip, string>>;
  /** The same where factors are placed. */
  readonly unfinished: string;
}

/** Solves a draft, fills in what the solver knows, and asks every rule. */
export function examineDraft(draft: Draft, around: Telling, tell: (stage: Stage) => void): Examined {
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
  const files = packFiles(entry, draft.world, surroundings.coreVersion);
  const { issues, reports } = checked(files, level.slug, around.isForMap);
  return {
    kind: "found",
    finding: { entry, issues: forAuthors(issues, keepsSolution), reports, keepsSolution, files },
  };
}

/** What the build, the command line and CI say of the same files. */
function checked(files: Finding["files"], slug: string, isForMap: boolean): Pick<Finding, "issues" | "reports"> {
  const all = new Map(Object.entries(files));
  const { pack, issues } = isForMap ? checkFiles(all, slug) : alone(all, slug);
  return { issues, reports: pack.reports.get(`levels/${slug}.level.json`) ?? [] };
}

function alone(files: ReadonlyMap<string, string>, slug: string) {
  const pack = checkPack(files, slug, surroundings);
  return { pack, issues: pack.issues };
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
  { slips, unfinished }: Telling,
): readonly WrongLog[] {
  if (!hasKnobs(level)) return [{ why: unfinished, log: buildingLog(level).slice(0, -1) }];
  if (!solution) return [];
  return wrongLogs(levelAt(level, 0), solution.log).map(({ slip, log }) => ({ why: slips[slip], log }));
}
