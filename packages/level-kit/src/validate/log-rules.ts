import type { NudgeLevel } from "../document/level.ts";
import type { Issue } from "../issue.ts";
import type { Move } from "../play/move.ts";
import { isSolved } from "../play/play.ts";
import { readingOf } from "../play/reading.ts";
import { replay } from "../play/replay.ts";
import type { Evidence } from "./evidence.ts";
import { issue } from "./rule.ts";
import { playsAlong } from "./visit.ts";

/** A solution must end at or below this share of the target, so that the last bit never decides. */
export const SOLUTION_FACTOR = 0.98;

/** V4 */
export function wrongLogsFail({ start, level, wrong }: Evidence): readonly Issue[] {
  if (start > 0) return [];
  if (wrong.length === 0) return issue("wrong", { code: "no-wrong-log" });
  return wrong.flatMap(({ log }, at) => {
    // A log that wins has won, whatever it goes on to try.
    if (playsAlong(level, log).some(isSolved)) return issue(`wrong.${at}.log`, { code: "wrong-log-wins" });
    const outcome = replay(level, log);
    if (outcome.ok) return [];
    return issue(`wrong.${at}.log.${outcome.at}`, { code: "move-refused", refusal: outcome.refusal });
  });
}

/** V5 */
export function solutionReplays({ start, level, solution }: Evidence): readonly Issue[] {
  const outcome = replay(level, solution);
  if (!outcome.ok) return issue(`solution.${start}.${outcome.at}`, { code: "move-refused", refusal: outcome.refusal });
  const cost = outcome.play.costs[outcome.play.at] as number;
  if (cost <= SOLUTION_FACTOR * level.target) return [];
  const most = SOLUTION_FACTOR * level.target;
  return issue(`solution.${start}`, { code: "ends-too-high", cost, most });
}

/** V6 */
export function parIsProved(evidence: Evidence): readonly Issue[] {
  const wrongPar = wrongParIn(evidence);
  if (wrongPar.length > 0) return wrongPar;
  const { start, level, solution } = evidence;
  if (isParAndNothingElse(level, solution)) return [];
  return issue(`solution.${start}`, {
    code: "not-par-nudges",
    par: level.par,
    moves: movesBeside(level, solution).length,
  });
}

/** Whether the par that the document declares is the solver's, and proved if it says so. */
export function wrongParIn({ start, level, found }: Pick<Evidence, "start" | "level" | "found">): readonly Issue[] {
  const at = start === 0 ? "level" : `level.starts.${start - 1}`;
  if (found.proved) {
    if (!Number.isFinite(found.par)) return issue("level.budget", { code: "not-solvable", budget: level.budget });
    if (level.par !== found.par) return issue(`${at}.par`, { code: "other-par", par: level.par, proved: found.par });
    return level.bestKnown ? issue(`${at}.bestKnown`, { code: "par-is-proved" }) : [];
  }
  if (!level.bestKnown) return issue(`${at}.bestKnown`, { code: "par-not-proved", states: found.states });
  if (level.par <= found.par) return [];
  return issue(`${at}.par`, { code: "par-above-known", par: level.par, known: found.par });
}

/** Kind predict asks for answers first; right ones cost nothing. */
function movesBeside({ kind }: NudgeLevel, solution: readonly Move[]): readonly Move[] {
  return kind === "predict" ? solution.filter((move) => move.kind !== "predict" && move.kind !== "rank") : solution;
}

const STROKES: readonly Move["kind"][] = ["nudge", "descend", "commit"];

function isParAndNothingElse(level: NudgeLevel, solution: readonly Move[]): boolean {
  if (movesBeside(level, solution).some(({ kind }) => !STROKES.includes(kind))) return false;
  // What cannot be replayed is an issue of its own.
  const last = playsAlong(level, solution).at(-1);
  const { nudges, ink, lampsPaid } = readingOf(last as NonNullable<typeof last>);
  return nudges === level.par && ink === level.par && lampsPaid === 0;
}
