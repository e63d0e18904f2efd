import { slotsOf } from "../backprop/slots.ts";
import { hasKnobs } from "../document/kinds.ts";
import type { Level } from "../document/level.ts";
import { levelAt, startsOf } from "../document/start.ts";
import type { Issue } from "../issue.ts";
import { solve } from "../solve/solve.ts";
import { wrongParIn } from "./log-rules.ts";
import type { RuleIssue } from "./validate.ts";

/**
 * Where a level declares another par than the solver's, or one as proved that is not, from any start. This is the part of
 * V6 that a build asks of every level, so that nothing unproved reaches a player as proved.
 */
export function parIssues(level: Level): readonly RuleIssue[] {
  return wrongPars(level).map((issue) => ({ rule: "V6", ...issue }));
}

function wrongPars(level: Level): readonly Issue[] {
  if (!hasKnobs(level)) {
    const slots = slotsOf(level).length;
    return level.par === slots ? [] : [{ path: "level.par", code: "par-is-slots", par: level.par, slots }];
  }
  return Array.from({ length: startsOf(level) }, (_, start) => {
    const plain = levelAt(level, start);
    return wrongParIn({ start, level: plain, found: solve(plain) });
  }).flat();
}
