import type { Nudge } from "@nn/level-kit";

/** Nudges that are planned in fog, in the order in which they will be played. */
export type Plan = readonly Nudge[];

/** True if a plan has room for another nudge. */
export const hasRoom = (plan: Plan, nudgesLeft: number): boolean => plan.length < nudgesLeft;

export const without = (plan: Plan, at: number): Plan => plan.filter((_, place) => place !== at);

/** The plan with one nudge moved by some places; at an end it stays. */
export function moved(plan: Plan, at: number, by: number): Plan {
  const nudge = plan[at];
  const to = Math.min(plan.length - 1, Math.max(0, at + by));
  return nudge ? without(plan, at).toSpliced(to, 0, nudge) : plan;
}
