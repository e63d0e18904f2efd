import { furtherStarts, hasKnobs, levelAt, parseLevel, reportOf, solve } from "@nn/level-kit";
import { documentOf } from "./document.ts";
import type { Draft } from "./draft.ts";

/** Other starting values of the knobs, as many as were found. */
export interface Starts {
  readonly kind: "starts";
  readonly starts: readonly (readonly number[])[];
}

const COUNT = 2;
const MOST_SEEDS = 4;
const MOST_STATES = 200_000;

/**
 * Two further starts with the same idea, and not the two that the draft has; fewer where there are not so many, none where
 * the level has no solution, or no others.
 *
 * @param seed  another one finds others
 */
export function startsFor(draft: Draft, seed = 1): Starts {
  const read = parseLevel(documentOf({ ...draft, starts: [] }));
  if (!read.ok || !hasKnobs(read.value)) return { kind: "starts", starts: [] };
  const level = levelAt(read.value, 0);
  const report = reportOf(level, solve(level, MOST_STATES));
  if (!report) return { kind: "starts", starts: [] };
  for (let more = 0; more < MOST_SEEDS; more++) {
    const found = furtherStarts({ level: { ...level, par: report.par }, report }, COUNT, seed + more);
    const starts = found.map(({ values }) => values);
    if (starts.some((values) => !draft.starts.some((own) => own.join() === values.join())))
      return { kind: "starts", starts };
  }
  return { kind: "starts", starts: [] };
}
