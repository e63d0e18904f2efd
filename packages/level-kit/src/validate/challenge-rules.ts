import { costAt, noTurns } from "../document/knobs.ts";
import type { Issue } from "../issue.ts";
import { winningNudges } from "../solve/winning-nudges.ts";
import type { Evidence } from "./evidence.ts";
import { issue } from "./rule.ts";

/** The start must cost at least this many times the target. */
export const START_FACTOR = 1.5;
/** The random player, with three times as many nudges as par, must win less than this share of runs. */
export const RANDOM_WINS = 0.3;

/** V3 */
export function startIsFarFromSolved({ knobs, level }: Evidence): readonly Issue[] {
  const cost = costAt(knobs, noTurns(knobs));
  if (level.ceiling !== undefined && cost > level.ceiling)
    return issue("level.ceiling", { code: "start-above-ceiling", cost });
  if (cost >= START_FACTOR * level.target) return [];
  return issue("level.target", { code: "start-too-near", cost, most: cost / START_FACTOR });
}

/** V7: what a level declares is true of its own start; further starts must only not be easier. */
export function noSingleKnobWins({ start, level, found }: Evidence): readonly Issue[] {
  // Without a solution there is nothing to win alone, and a single nudge is always of one knob.
  if (!Number.isFinite(found.par) || level.mode === "one" || level.descent?.only) return [];
  const winners = found.alone.map((knob) => level.knobs[knob]?.parameter as string);
  if (winners.length > 0 && !level.singleKnob)
    return issue("level.knobs", { code: "one-knob-wins", parameters: winners });
  if (winners.length === 0 && level.singleKnob && start === 0)
    return issue("level.singleKnob", { code: "no-knob-wins" });
  return [];
}

/** V10 */
export function randomPlayerLoses({ report }: Evidence): readonly Issue[] {
  if (!report || report.randomWins < RANDOM_WINS) return [];
  return issue("level", { code: "chance-wins", share: report.randomWins });
}

/** V14 */
export function lampsCanBeSpent({ start, level: { lamps, knobs } }: Evidence): readonly Issue[] {
  const most = 3 * knobs.length;
  return start === 0 && lamps > most ? issue("level.lamps", { code: "too-many-lamps", lamps, most }) : [];
}

/** V15 */
export function oneNudgeIsBest({ level }: Evidence): readonly Issue[] {
  if (level.mode !== "one") return [];
  const nudges = winningNudges(level);
  return nudges === 1 ? [] : issue("level.mode", { code: "not-one-nudge", nudges });
}
