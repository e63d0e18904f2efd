import { type Kysely, type RawBuilder, sql } from "kysely";
import { adoptFirstRecord } from "./adopt.ts";
import {
  type Attempt,
  type AttemptLine,
  attemptFrom,
  LINE,
  lineFrom,
  type NewAttempt,
  newRowFrom,
  partsFrom,
  pastFrom,
} from "./attempt.ts";
import type { Clock } from "./clock.ts";
import { inOneStatement } from "./learners.ts";
import { insertNew } from "./new-attempt.ts";
import { type Recorded, recordOnce } from "./record-once.ts";
import type { Guard } from "./retry.ts";
import type { AttemptRow, Tables } from "./tables.ts";

/** What a learner has done in one family of exercises, as far as it counts. A variant counts once. */
export interface FamilyProgress {
  readonly family: string;
  readonly concept: string;
  /** Variants tried. */
  readonly attempts: number;
  /** Variants that were right in the end. */
  readonly correct: number;
  /** Variants that were right before the worked solution was shown, and of which no step was (`…-left`). */
  readonly unaided: number;
  readonly lastAt: string;
}

export interface Quota {
  readonly learnerId: string;
  readonly since: string;
  /** What is dated later was written by a clock that was wrong, and must not lock anybody out. */
  readonly until: string;
  readonly most: number;
}

export interface Attempts {
  /** Stores an attempt once, even if its id is sent again. Resolves after the commit. */
  readonly record: (attempt: NewAttempt) => Promise<Recorded<Attempt>>;
  /** For a learner just created: takes over the same attempt from a lost first request (`adoptFirstRecord`). */
  readonly adopt: (attempt: NewAttempt) => Promise<boolean>;
  /** Newest first. */
  readonly listFor: (learnerId: string, limit?: number) => Promise<readonly Attempt[]>;
  readonly byFamily: (learnerId: string) => Promise<readonly FamilyProgress[]>;
  /** What counts from a moment on and before another, oldest first, without what was written. */
  readonly linesOf: (learnerId: string, from: string, before?: string) => Promise<readonly AttemptLine[]>;
  /** The newest that count, with what became of each part but without what was written. */
  readonly partsOf: (learnerId: string, limit: number) => Promise<readonly (AttemptLine & Pick<Attempt, "parts">)[]>;
  /** Some of the learner's own, whole. */
  readonly withIds: (learnerId: string, ids: readonly string[]) => Promise<readonly Attempt[]>;
  /** The newest of each variant, newest first, whole. */
  readonly lastOfVariants: (learnerId: string, limit: number) => Promise<readonly Attempt[]>;
  /** How many more the learner may store, of so many between the two moments. */
  readonly roomIn: (quota: Quota) => Promise<number>;
  /** Attempts with a named mistake, newest first. */
  readonly mistakesOf: (
    learnerId: string,
    limit: number,
  ) => Promise<readonly Pick<Attempt, "id" | "family" | "concept" | "mistake" | "createdAt">[]>;
}

export function attemptsOf(db: Kysely<Tables>, guard: Guard, clock: Clock): Attempts {
  const newestOf = (learnerId: string, limit: number) =>
    db
      .selectFrom("attempts")
      .selectAll()
      .where("learner_id", "=", learnerId)
      .orderBy("created_at", "desc")
      .orderBy("id", "desc")
      .limit(limit);

  return {
    record: (attempt) =>
      guard(() =>
        inOneStatement(db, attempt.learnerId, async (held) => {
          const row = newRowFrom(attempt);
          const { fresh, stored } = await recordOnce<AttemptRow>(
            row,
            async () => {
              const [found] = await insertNew(held, row);
              return found && { ...row, ...found };
            },
            () => held.selectFrom("attempts").selectAll().where("id", "=", row.id).executeTakeFirst(),
          );
          return { fresh, stored: fresh ? { ...attempt, ...pastFrom(stored) } : attemptFrom(stored) };
        }),
      ),

    adopt: ({ id, learnerId, answers }) =>
      guard(() =>
        adoptFirstRecord(
          db,
          { table: "attempts", content: "answers", sent: JSON.stringify(answers), id, learnerId },
          clock.now(),
        ),
      ),

    listFor: (learnerId, limit = 100) =>
      guard(async () => (await newestOf(learnerId, limit).execute()).map(attemptFrom)),

    byFamily: (learnerId) =>
      guard(async () => {
        const rows = await db
          .selectFrom("attempts")
          .select(({ fn }) => [
            "family",
            "concept",
            countIf(sql`earlier = 'none'`).as("attempts"),
            countIf(sql`verdict = 'correct' and earlier <> 'right'`).as("correct"),
            countIf(
              sql`verdict = 'correct' and earlier <> 'right' and solution_seen = 0 and seed not like '%-left'`,
            ).as("unaided"),
            fn.max("created_at").as("lastAt"),
          ])
          .where("learner_id", "=", learnerId)
          .where("counts", "=", 1)
          .groupBy(["family", "concept"])
          .orderBy("family")
          .orderBy("concept")
          .execute();
        // PostgreSQL counts in 64 bits, which its driver returns as text.
        return rows.map((row) => ({
          ...row,
          attempts: Number(row.attempts),
          correct: Number(row.correct),
          unaided: Number(row.unaided),
        }));
      }),

    linesOf: (learnerId, from, before) =>
      guard(async () => {
        const rows = await db
          .selectFrom("attempts")
          .select(LINE)
          .where("learner_id", "=", learnerId)
          .where("created_at", ">=", from)
          .$if(before !== undefined, (query) => query.where("created_at", "<", before ?? ""))
          .where("counts", "=", 1)
          .orderBy("created_at")
          .orderBy("id")
          .execute();
        return rows.map(lineFrom);
      }),

    partsOf: (learnerId, limit) =>
      guard(async () => {
        const rows = await db
          .selectFrom("attempts")
          .select([...LINE, "parts"])
          .where("learner_id", "=", learnerId)
          .where("counts", "=", 1)
          .orderBy("created_at", "desc")
          .orderBy("id", "desc")
          .limit(limit)
          .execute();
        return rows.map((row) => ({ ...lineFrom(row), parts: partsFrom(row) }));
      }),

    withIds: (learnerId, ids) =>
      guard(async () => {
        if (ids.length === 0) return [];
        // By id alone: asked for the learner too, SQLite would look through all that this learner has.
        const rows = await db.selectFrom("attempts").selectAll().where("id", "in", ids).execute();
        return rows.filter((row) => row.learner_id === learnerId).map(attemptFrom);
      }),

    lastOfVariants: (learnerId, limit) =>
      guard(async () => {
        const rows = await newestOf(learnerId, limit)
          .where(({ not, exists, selectFrom, ref }) =>
            not(
              exists(
                selectFrom("attempts as later")
                  .select("later.id")
                  .where("later.learner_id", "=", learnerId)
                  .whereRef("later.family", "=", ref("attempts.family"))
                  .whereRef("later.seed", "=", ref("attempts.seed"))
                  .whereRef("later.created_at", ">", ref("attempts.created_at")),
              ),
            ),
          )
          .execute();
        return rows.map(attemptFrom);
      }),

    roomIn: ({ learnerId, since, until, most }) =>
      guard(async () => {
        const stored = db
          .selectFrom("attempts")
          .select("created_at")
          .where("learner_id", "=", learnerId)
          .where("created_at", ">", since)
          .where("created_at", "<=", until)
          .limit(most);
        const { count } = await db
          .selectFrom(stored.as("stored"))
          .select(({ fn }) => fn.countAll().as("count"))
          .executeTakeFirstOrThrow();
        return most - Number(count);
      }),

    mistakesOf: (learnerId, limit) =>
      guard(async () => {
        const rows = await db
          .selectFrom("attempts")
          .select(["id", "family", "concept", "mistake", "created_at"])
          .where("learner_id", "=", learnerId)
          .where("mistake", "is not", null)
          .orderBy("created_at", "desc")
          .orderBy("id", "desc")
          .limit(limit)
          .execute();
        return rows.map(({ created_at, ...row }) => ({ ...row, createdAt: created_at }));
      }),
  };
}

const countIf = (condition: RawBuilder<unknown>) => sql<number>`sum(case when ${condition} then 1 else 0 end)`;
