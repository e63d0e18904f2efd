import { FORMS, type Form, formOf } from "@nn/exercises";
import { isFirst, isRight, type PastAttempt } from "./history.ts";
import type { Rung } from "./sums.ts";

/** After so many variants in a row that went wrong, each further one shows a step more. */
const MISSES_TO_STEP_BACK = 2;

/**
 * The rung after an attempt. What went well without hints leads one further: a step more is left out. What goes wrong
 * again and again leads one back.
 */
export function rungAfter(before: Rung | null, attempt: PastAttempt): Rung | null {
  if (!isFirst(attempt) || attempt.solutionSeen) return before;
  const form = formOf(attempt.seed);
  if (isRight(attempt)) return { form: attempt.hints === 0 ? moved(form, 1) : form, missed: 0 };
  const missed = (before?.missed ?? 0) + 1;
  return { form: missed < MISSES_TO_STEP_BACK ? form : moved(form, -1), missed };
}

const moved = (form: Form, by: 1 | -1): Form => FORMS[Math.max(0, FORMS.indexOf(form) + by)] ?? "whole";
