import { levelByUuid } from "@nn/catalog";
import type { Attempt, Learner, Store } from "@nn/db";
import type { History } from "@nn/mastery";

/** Enough for years of practice; anything older no longer matters. */
const MOST_ATTEMPTS = 2_000;
const MOST_WINS = 500;

/** What a learner has done, and the attempts as stored. */
export interface Past {
  readonly history: History;
  readonly attempts: readonly Attempt[];
}

/** The past of a learner, or of nobody. What a removed level taught is no longer known, so it is left out. */
export async function pastOf(store: Store, learner: Learner | undefined): Promise<Past> {
  if (!learner) return { history: { attempts: [], wins: [] }, attempts: [] };
  const [attempts, wins] = await Promise.all([
    store.attempts.listFor(learner.id, MOST_ATTEMPTS),
    store.runs.winsOf(learner.id, MOST_WINS),
  ]);
  return {
    attempts,
    history: {
      attempts: attempts.map((attempt) => ({ ...attempt, at: Date.parse(attempt.createdAt) })),
      wins: wins.flatMap(({ levelUuid, createdAt }) => {
        const level = levelByUuid(levelUuid);
        return level ? [{ level: level.id, concepts: [level.teaches], at: Date.parse(createdAt) }] : [];
      }),
    },
  };
}
