import { randomFrom } from "@nn/core";
import { knobsOf, noTurns, nudged, type Turns, valueAt } from "../document/knobs.ts";
import type { Knob, NudgeLevel, Start } from "../document/level.ts";
import { levelAt } from "../document/start.ts";
import type { Move } from "../play/move.ts";
import { winningLog } from "../solve/winning-log.ts";
import { type Insight, readingPays } from "../validate/report.ts";
import { type Chance, rounded, turnsAway, wholeBetween } from "./choose.ts";
import { type Fair, fair } from "./fair.ts";

/** A further start with the log that wins from it. */
export interface FoundStart extends Start {
  readonly log: readonly Move[];
}

const MOST_TRIES = 2_000;
const MOST_STATES = 100_000;

/**
 * Other starting values of a level's knobs with the same idea: as far from the same solution, give or take one nudge, and
 * with the same answer to whether the reader is stopped and whether one must go uphill; and where reading slopes pays, it
 * pays from them, too. Each is proved and breaks no rule.
 *
 * @param own  the level from its own start, and what is known of it
 * @returns up to `count` starts; fewer where there are not so many
 */
export function furtherStarts({ level, report }: Fair, count: number, seed = 1): readonly FoundStart[] {
  const chance = randomFrom(seed);
  const knobs = knobsOf(level);
  const solution = report.log.reduce<Turns>(
    (turns, stroke) => (stroke.kind === "nudge" ? nudged(turns, stroke.knob, stroke.direction) : turns),
    noTurns(knobs),
  );
  const goal = solution.map((turns, knob) => valueAt(knobs, knob, turns));
  const seen = new Set([level.knobs.map((_, knob) => rounded(valueAt(knobs, knob, 0), 6)).join()]);
  const starts: FoundStart[] = [];
  for (let tried = 0; tried < MOST_TRIES && starts.length < count; tried++) {
    const values = valuesAround(chance, level, goal);
    if (!values || seen.has(values.join())) continue;
    seen.add(values.join());
    const found = fairFrom(level, values, report);
    if (found) starts.push({ values, par: found.report.par, log: winningLog(found.level, found.report.log) });
  }
  return starts;
}

function valuesAround(
  chance: Chance,
  { knobs, par }: NudgeLevel,
  goal: readonly number[],
): readonly number[] | undefined {
  const turns = turnsAway(chance, knobs.length, wholeBetween(chance, Math.max(1, par - 1), par + 1));
  const values = knobs.map(({ step }: Knob, knob) =>
    rounded((goal[knob] as number) + (turns[knob] as number) * step, 6),
  );
  const isWithin = knobs.every(
    ({ min, max }, knob) => (values[knob] as number) >= min && (values[knob] as number) <= max,
  );
  return isWithin ? values : undefined;
}

function fairFrom(level: NudgeLevel, values: readonly number[], own: Insight): Fair | undefined {
  const { par } = own;
  const { starts: _, ...only } = level;
  const plain = levelAt({ ...only, starts: [{ values, par }] }, 1);
  return fair(plain, MOST_STATES, {
    solution: (found) => Math.abs(found.par - par) <= 1,
    insight: (one) => isAlike(one, own),
  });
}

function isAlike(one: Insight, other: Insight): boolean {
  const isStopped = ({ reader }: Insight) => reader.end !== "solved";
  const asksAlike = isStopped(one) === isStopped(other) && (readingPays(one) || !readingPays(other));
  return asksAlike && one.uphill > 0 === other.uphill > 0;
}
