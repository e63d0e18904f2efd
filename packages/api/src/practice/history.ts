import { levelByUuid } from "@nn/catalog";
import type { Attempt, Learner, Note, Store } from "@nn/db";
import { type History, isClose, nothingYet, type PastGuess, type PastRecall } from "@nn/mastery";
import { guessSaid, recallSaid } from "./said.ts";

/** Enough for years of practice; anything older no longer matters. */
const MOST_ATTEMPTS = 2_000;
const MOST_WINS = 500;
const MOST_NOTES = 2_000;

/** What a learner has done, and the attempts as stored. */
export interface Past {
  readonly history: History;
  readonly attempts: readonly Attempt[];
}

/** The past of a learner, or of nobody. What a removed level taught is no longer known, so it is left out. */
export async function pastOf(store: Store, learner: Learner | undefined): Promise<Past> {
  if (!learner) return { history: nothingYet, attempts: [] };
  const [attempts, wins, notes] = await Promise.all([
    store.attempts.listFor(learner.id, MOST_ATTEMPTS),
    store.runs.winsOf(learner.id, MOST_WINS),
    store.notes.listFor(learner.id, MOST_NOTES),
  ]);
  return {
    attempts,
    history: {
      attempts: attempts.map((attempt) => ({ ...attempt, at: Date.parse(attempt.createdAt) })),
      wins: wins.flatMap(({ levelUuid, createdAt }) => {
        const level = levelByUuid(levelUuid);
        return level ? [{ level: level.id, concepts: [level.teaches], at: Date.parse(createdAt) }] : [];
      }),
      recalls: notes.flatMap(recallFrom),
      guesses: notes.flatMap(guessFrom),
    },
  };
}

function recallFrom({ kind, about, said, createdAt }: Note): readonly PastRecall[] {
  const read = recallSaid.safeParse(said);
  if (kind !== "recall" || !read.success) return [];
  return [{ question: about, isRight: read.data.isRight, at: Date.parse(createdAt) }];
}

function guessFrom({ kind, about, said, createdAt }: Note): readonly PastGuess[] {
  const read = guessSaid.safeParse(said);
  if (kind !== "guess" || !read.success) return [];
  const isCloseTo = "chosen" in read.data ? read.data.isRight : isClose(read.data.value, read.data.truth);
  return [{ about, isClose: isCloseTo, at: Date.parse(createdAt) }];
}
