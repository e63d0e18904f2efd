import { knobsOf } from "../document/knobs.ts";
import type { NudgeLevel } from "../document/level.ts";
import { type Solution, solve } from "../solve/solve.ts";
import { winningLog } from "../solve/winning-log.ts";
import type { Evidence } from "../validate/evidence.ts";
import { type Insight, insightInto, type LevelReport, reportOf } from "../validate/report.ts";
import { rules } from "../validate/rules.ts";

/** A level that breaks no rule, with what is known of it. */
export interface Fair {
  readonly level: NudgeLevel;
  readonly report: LevelReport;
}

/** Rules about files are not for a level that has none yet. */
const NEEDS_FILES = ["V4"];
/** Rules that only look at what the solver found, the cheapest first; the others replay and play. */
const CHEAP = ["V3", "V7", "V14", "V15"];

/** What is asked of a level beside the rules, looked at before anything that takes longer. */
export interface Asked {
  readonly solution?: (found: Solution) => boolean;
  readonly insight?: (insight: Insight) => boolean;
}

/**
 * The level with the solver's par, if that is proved, is what is asked, and no rule about levels is broken.
 *
 * @param level       a plain level, whatever par it says
 * @param mostStates  more are not searched
 */
export function fair(level: NudgeLevel, mostStates: number, { solution, insight }: Asked): Fair | undefined {
  const found = solve(level, mostStates);
  if (!found.proved || !Number.isFinite(found.par) || found.par < 1) return undefined;
  if (solution?.(found) === false) return undefined;
  const proved = { ...level, par: found.par };
  const evidence: Omit<Evidence, "report"> = {
    start: 0,
    level: proved,
    knobs: knobsOf(proved),
    solution: winningLog(proved, found.log),
    wrong: [],
    found,
  };
  const breaks = (ids: readonly string[], report: LevelReport | undefined) =>
    rules.some(({ id, check }) => ids.includes(id) && check({ ...evidence, report }).length > 0);
  if (breaks(CHEAP, undefined) || insight?.(insightInto(proved, found)) === false) return undefined;
  const report = reportOf(proved, found);
  const others = rules.map(({ id }) => id).filter((id) => !CHEAP.includes(id) && !NEEDS_FILES.includes(id));
  return report && !breaks(others, report) ? { level: proved, report } : undefined;
}
