import { FSRSAlgorithm, generatorParameters, Rating } from "ts-fsrs";

export const DAY = 24 * 60 * 60 * 1000;

/** How firmly something is remembered (FSRS-6). */
export interface Memory {
  /** Days after which nine in ten still recall it. */
  readonly stability: number;
  /** From 1 to 10. */
  readonly difficulty: number;
  /** When it was last tested. */
  readonly at: number;
}

// The published default parameters. Without fuzz, so that the same history gives the same dates.
const scheduler = new FSRSAlgorithm(
  generatorParameters({ request_retention: 0.9, maximum_interval: 365, enable_fuzz: false, enable_short_term: true }),
);

const ratings = { again: Rating.Again, hard: Rating.Hard, good: Rating.Good } as const;

/** Days, rounded: twice in one sitting is 0 apart, yesterday evening and this morning 1. */
const daysBetween = (earlier: number, later: number): number => Math.max(0, Math.round((later - earlier) / DAY));

/** What a memory becomes when tested at `at` with this grade; `undefined` stands for the first time. */
export function afterReview(memory: Memory | undefined, grade: keyof typeof ratings, at: number): Memory {
  const elapsed = memory ? daysBetween(memory.at, at) : 0;
  return { ...scheduler.next_state(memory ?? null, elapsed, ratings[grade]), at };
}

/** When nine in ten would still recall it: after a day at the earliest, a year at the latest, less half a day. */
export const dueAtOf = ({ stability, at }: Memory): number => at + (scheduler.next_interval(stability, 0) - 0.5) * DAY;

/** How likely it is to be recalled, from 0 to 1. */
export const retrievabilityOf = ({ stability, at }: Memory, now: number): number =>
  scheduler.forgetting_curve(Math.max(0, now - at) / DAY, stability);
