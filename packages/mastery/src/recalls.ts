import type { History } from "./history.ts";
import { afterReview, dueAtOf, type Memory, retrievabilityOf } from "./memory.ts";

/** How a learner stands with a question that was said back at least once. */
export interface RecallStanding {
  /** The chapter and the question: "downhill#one-step". */
  readonly question: string;
  readonly lastAt: number;
  /** When it comes back. */
  readonly dueAt: number;
}

/** One question in a session takes about this long. */
export const RECALL_SECONDS = 20;

/** A session asks no more questions than a chapter does. */
const MOST_RECALLS = 3;

/**
 * Every question that was ever said back, the one that fades soonest first. It has a memory of its own, fed by right and
 * wrong answers to it alone: it says nothing of the ideas of its chapter, for better or worse.
 */
export function recallsIn({ recalls }: History, now: number): readonly RecallStanding[] {
  const memories = new Map<string, Memory>();
  for (const { question, isRight, at } of recalls.toSorted(
    (a, b) => a.at - b.at || Number(a.isRight) - Number(b.isRight),
  ))
    memories.set(question, afterReview(memories.get(question), isRight ? "good" : "again", at));
  return [...memories]
    .map(([question, memory]) => ({ question, memory }))
    .toSorted(
      (a, b) => retrievabilityOf(a.memory, now) - retrievabilityOf(b.memory, now) || (a.question < b.question ? -1 : 1),
    )
    .map(({ question, memory }) => ({ question, lastAt: memory.at, dueAt: dueAtOf(memory) }));
}

/** What a session asks to be said back again, of the questions that there still are. */
export const recallsDue = (
  history: History,
  now: number,
  isQuestion: (question: string) => boolean,
): readonly RecallStanding[] =>
  recallsIn(history, now)
    .filter(({ question, dueAt }) => dueAt <= now && isQuestion(question))
    .slice(0, MOST_RECALLS);
