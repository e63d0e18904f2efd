import { furtherStarts, hasKnobs, levelAt, parseLevel, reportOf, solve } from "@nn/level-kit";
import { documentOf } from "./document.ts";
import type { Draft } from "./draft.ts";

/** Other starting values of the knobs, as many as were found. */
export interface Starts {
  readonly kind: "starts";
  readonly starts: readonly (readonly number[])[];
}

const COUNT = 2;
const MOST_STATES = 200_000;

/** Two further starts with the same idea; fewer where there are not so many, none where the level has no solution. */
export function startsFor(draft: Draft): Starts {
  const read = parseLevel(documentOf({ ...draft, starts: [] }));
  if (!read.ok || !hasKnobs(read.value)) return { kind: "starts", starts: [] };
  const level = levelAt(read.value, 0);
  const report = reportOf(level, solve(level, MOST_STATES));
  const found = report ? furtherStarts({ level: { ...level, par: report.par }, report }, COUNT) : [];
  return { kind: "starts", starts: found.map(({ values }) => values) };
}
