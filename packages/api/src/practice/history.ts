import { levelByUuid } from "@nn/catalog";
import type { Learner, Note } from "@nn/db";
import { type History, isClose, nothingYet, type PastGuess, type PastRecall, type PastRule } from "@nn/mastery";
import type { Context } from "../trpc.ts";
import { catalogue } from "./catalogue.ts";
import { guessSaid, recallSaid, ruleKept } from "./said.ts";
import { keptSummary } from "./summary.ts";

const MOST_WINS = 500;
const MOST_NOTES = 2_000;
const THE_BEGINNING = "0000";

/** What is asked, and when. */
type Asking = Pick<Context, "store" | "now">;

/** What lies in the future was written by a clock that was wrong. It counts as now, and puts nothing off for good. */
const datedBy = (now: Date) => (iso: string) => Math.min(Date.parse(iso), now.getTime());

/**
 * What a learner has done, as far as it says what is known: a summary of earlier days, and each attempt and win since.
 * What was written is not read, nor what was said in lessons.
 *
 * @param before  only what happened before this moment
 */
export async function standingPastOf(
  { store, now }: Asking,
  learner: Learner | undefined,
  before?: string,
): Promise<{ readonly history: History; readonly since: string | undefined }> {
  if (!learner) return { history: nothingYet, since: undefined };
  const at = datedBy(now());
  const known = await keptSummary(store, learner.id, catalogue());
  // One that ends in the future would hide what is done until then.
  const kept = known && known.until <= now().toISOString() ? known : undefined;
  const since = kept?.until ?? THE_BEGINNING;
  const [attempts, wins] = await Promise.all([
    store.attempts.linesOf(learner.id, since, before),
    store.runs.winsOf(learner.id, MOST_WINS, since),
  ]);
  return {
    since: kept?.until,
    history: {
      ...nothingYet,
      ...(kept && { summary: kept.summary }),
      attempts: attempts.map((attempt) => ({ ...attempt, at: at(attempt.createdAt) })),
      wins: wins.flatMap(({ levelUuid, createdAt }) => {
        // What a removed level taught is no longer known.
        const level = levelByUuid(levelUuid);
        if (!level || (before !== undefined && createdAt >= before)) return [];
        return [{ level: level.id, concepts: [level.teaches], at: at(createdAt) }];
      }),
    },
  };
}

/** The same, with what was said back and guessed in lessons. */
export async function pastOf(asking: Asking, learner: Learner | undefined): Promise<History> {
  if (!learner) return nothingYet;
  const [{ history }, notes] = await Promise.all([
    standingPastOf(asking, learner),
    asking.store.notes.listFor(learner.id, MOST_NOTES),
  ]);
  const at = datedBy(asking.now());
  return {
    ...history,
    recalls: notes.flatMap((note) => recallFrom(note, at)),
    guesses: notes.flatMap((note) => guessFrom(note, at)),
    rules: notes.flatMap((note) => ruleFrom(note, at)),
  };
}

function recallFrom({ kind, about, said, createdAt }: Note, at: (iso: string) => number): readonly PastRecall[] {
  const read = recallSaid.safeParse(said);
  if (kind !== "recall" || !read.success) return [];
  return [{ question: about, isRight: read.data.isRight, at: at(createdAt) }];
}

function guessFrom({ kind, about, said, createdAt }: Note, at: (iso: string) => number): readonly PastGuess[] {
  const read = guessSaid.safeParse(said);
  if (kind !== "guess" || !read.success) return [];
  const isCloseTo = "chosen" in read.data ? read.data.isRight : isClose(read.data.value, read.data.truth);
  return [{ about, isClose: isCloseTo, at: at(createdAt) }];
}

function ruleFrom({ kind, said, createdAt }: Note, at: (iso: string) => number): readonly PastRule[] {
  const read = ruleKept.safeParse(said);
  if (kind !== "guess" || !read.success) return [];
  return [{ family: read.data.family, isRight: read.data.isRight, at: at(createdAt) }];
}
