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

/** What solver and players say of one start, and how much work it was. */
export interface Proof extends Pick<Evidence, "found" | "report"> {
  readonly work: number;
}

/** Proofs by what they depend on: a level as it is played, without its words and without what its author says of par. */
export type Proofs = Map<string, Proof>;

/**
 * The evidence for every start, the level's own first, each when it is asked for.
 * @param proofs  what is proved already counts, and what is proved now is put there
 * @throws {TooMuchWork} where solver and players would be at it for too long, those of the proofs that are there included
 */
export function* evidenceOf(
  level: NudgeLevel,
  { solutions, wrong }: LevelEntry,
  meter: Meter,
  proofs: Proofs,
): Generator<Evidence> {
  for (let start = 0; start < startsOf(level); start++) {
    const plain = levelAt(level, start);
    const { found, report } = proofOf(plain, meter, proofs);
    yield {
      start,
      level: plain,
      knobs: knobsOf(plain),
      solution: solutions[start] ?? [],
      wrong: start === 0 ? wrong : [],
      found,
      report,
    };
  }
}

function proofOf(plain: NudgeLevel, meter: Meter, proofs: Proofs): Proof {
  const { text: _text, par: _par, bestKnown: _bestKnown, ...played } = plain;
  const key = JSON.stringify(played);
  const known = proofs.get(key);
  if (known) {
    meter.spend(known.work);
    return known;
  }
  const before = meter.spent;
  const proof = metered(plain, meter, () => {
    const found = solve(plain);
    const report = reportOf(plain, found);
    return { found, report, work: meter.spent - before };
  });
  proofs.set(key, proof);
  return proof;
}
