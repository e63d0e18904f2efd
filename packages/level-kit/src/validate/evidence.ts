import { type Knobs, knobsOf } from "../document/knobs.ts";
import type { NudgeLevel } from "../document/level.ts";
import { levelAt, startsOf } from "../document/start.ts";
import type { Move } from "../play/move.ts";
import { type Meter, metered } from "../solve/meter.ts";
import { type Solution, solve } from "../solve/solve.ts";
import type { LevelEntry, WrongLog } from "./entry.ts";
import { type LevelReport, reportOf } from "./report.ts";

/** What the rules look at, for one start of a level: the files, and everything that one run of the solver tells. */
export interface Evidence {
  /** 0 for the level's own, then the further ones. */
  readonly start: number;
  /** The plain level of this start. */
  readonly level: NudgeLevel;
  readonly knobs: Knobs;
  readonly solution: readonly Move[];
  /** Wrong logs are for the level's own start. */
  readonly wrong: readonly WrongLog[];
  readonly found: Solution;
  readonly report: LevelReport | undefined;
}

/**
 * The evidence for every start, the level's own first.
 * @throws {TooMuchWork} where solver and players would be at it for too long
 */
export function evidenceOf(level: NudgeLevel, { solutions, wrong }: LevelEntry, meter: Meter): readonly Evidence[] {
  return Array.from({ length: startsOf(level) }, (_, start) => {
    const plain = levelAt(level, start);
    const { found, report } = metered(plain, meter, () => {
      const found = solve(plain);
      return { found, report: reportOf(plain, found) };
    });
    return {
      start,
      level: plain,
      knobs: knobsOf(plain),
      solution: solutions[start] ?? [],
      wrong: start === 0 ? wrong : [],
      found,
      report,
    };
  });
}
