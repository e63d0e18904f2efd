import { FORMS, type Form, formOf } from "@nn/exercises";
import { isFirst, isRight, type PastAttempt } from "./history.ts";
import type { Rung } from "./sums.ts";

/** After so many variants in a row that went wrong, an example says more than another try. */
export const MISSES_TO_EXAMPLE = 2;

/**
 * The rung after an attempt. What went well without hints leads one further: a step more is left out. What goes wrong
 * again and again leads back to the example with one step left, and from there, when that went well, to where it went
 * wrong.
 */
export function rungAfter(before: Rung | null, attempt: PastAttempt): Rung | null {
  if (!isFirst(attempt) || attempt.solutionSeen) return before;
  const form = formOf(attempt.seed);
  const furthest = further(form, before?.furthest ?? form);
  if (!isRight(attempt)) {
    const missed = (before?.missed ?? 0) + 1;
    return { form: missed < MISSES_TO_EXAMPLE ? form : FORMS[0], furthest, missed };
  }
  if (attempt.hints > 0) return { form, furthest, missed: 0 };
  const next = further(furthest, FORMS[FORMS.indexOf(form) + 1] ?? "whole");
  return { form: next, furthest: next, missed: 0 };
}

const further = (one: Form, other: Form): Form => (FORMS.indexOf(one) > FORMS.indexOf(other) ? one : other);
