import { type Kysely, type RawBuilder, sql } from "kysely";
import { z } from "zod";
import { adoptFirstRecord } from "./adopt.ts";
import { lockLearner } from "./learners.ts";
import { type Recorded, recordOnce } from "./record-once.ts";
import type { Guard } from "./retry.ts";
import { fromStoredJson } from "./stored-json.ts";
import type { AttemptRow, Tables } from "./tables.ts";

const partVerdicts = z.enum(["correct", "incorrect", "unreadable", "undecided"]);
const attemptVerdicts = z.enum([...partVerdicts.options, "incomplete"]);
const befores = z.enum(["none", "wrong", "right"]);
const answersSchema = z.record(z.string(), z.string());
const partsSchema = z.record(z.string(), z.object({ kind: partVerdicts, mistake: z.string().exactOptional() }));

/** One submission of answers to one question, as it was marked. */
export interface Attempt {
  readonly id: string;
  readonly learnerId: string;
  readonly family: string;
  /** Which variant of the family. Together they make the same question again. */
  readonly seed: string;
  readonly concept: string;
  readonly answers: Readonly<Record<string, string>>;
  readonly parts: Readonly<z.infer<typeof partsSchema>>;
  readonly verdict: z.infer<typeof attemptVerdicts>;
  /** The first mistake that was named, such as "missing-two". */
  readonly mistake: string | null;
  /** False if nothing was marked right or wrong: it is stored, but never held against the learner. */
  readonly counts: boolean;
  /** Hints taken for this variant before the attempt. */
  readonly hints: number;
  /** True if the worked solution had been shown before the attempt. */
  readonly solutionSeen: boolean;
  /** What had become of the same variant before, as far as it counted: nothing, only wrong answers, or a right one. */
  readonly earlier: z.infer<typeof befores>;
  readonly createdAt: string;
}

/** An attempt as it is handed in. What came before it is found when it is stored. */
export type NewAttempt = Omit<Attempt, "earlier">;

/** What a learner has done in one family of exercises, as far as it counts. A variant counts once. */
export interface FamilyProgress {
  readonly family: string;
  readonly concept: string;
  /** Variants tried. */
  readonly attempts: number;
  /** Variants that were right in the end. */
  readonly correct: number;
  /** Variants that were right before the worked solution was shown. */
  readonly unaided: number;
  readonly lastAt: string;
}

export interface Attempts {
  /** Stores an attempt once, even if its id is sent again. Resolves after the commit. */
  readonly record: (attempt: NewAttempt) => Promise<Recorded<Attempt>>;
  /** For a learner just created: takes over the same attempt from a lost first request (`adoptFirstRecord`). */
  readonly adopt: (attempt: NewAttempt) => Promise<boolean>;
  /** Newest first. */
  readonly listFor: (learnerId: string, limit?: number) => Promise<readonly Attempt[]>;
  readonly byFamily: (learnerId: string) => Promise<readonly FamilyProgress[]>;
  /** Attempts with a named mistake, newest first. */
  readonly mistakesOf: (learnerId: string, limit: number) => Promise<readonly Attempt[]>;
}

export function attemptsOf(db: Kysely<Tables>, guard: Guard): Attempts {
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
        db.transaction().execute(async (transaction) => {
          await lockLearner(transaction, attempt.learnerId);
          const row = rowFrom({ ...attempt, earlier: await earlierThan(transaction, attempt) });
          const { fresh, stored } = await recordOnce<AttemptRow>(
            row,
            () =>
              transaction
                .insertInto("attempts")
                .values(row)
                .onConflict((conflict) => conflict.column("id").doNothing())
                .returning("id")
                .execute(),
            () => transaction.selectFrom("attempts").selectAll().where("id", "=", row.id).executeTakeFirst(),
          );
          return { fresh, stored: attemptFrom(stored) };
        }),
      ),

    adopt: ({ id, learnerId, answers }) =>
      guard(() =>
        adoptFirstRecord(db, { table: "attempts", content: "answers", sent: JSON.stringify(answers), id, learnerId }),
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
            countIf(sql`verdict = 'correct' and earlier <> 'right' and solution_seen = 0`).as("unaided"),
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

    mistakesOf: (learnerId, limit) =>
      guard(async () => (await newestOf(learnerId, limit).where("mistake", "is not", null).execute()).map(attemptFrom)),
  };
}

const countIf = (condition: RawBuilder<unknown>) => sql<number>`sum(case when ${condition} then 1 else 0 end)`;

async function earlierThan(db: Kysely<Tables>, attempt: NewAttempt): Promise<Attempt["earlier"]> {
  const rows = await db
    .selectFrom("attempts")
    .select("verdict")
    .distinct()
    .where("learner_id", "=", attempt.learnerId)
    .where("family", "=", attempt.family)
    .where("seed", "=", attempt.seed)
    .where("counts", "=", 1)
    .where("id", "<>", attempt.id)
    .execute();
  if (rows.some(({ verdict }) => verdict === "correct")) return "right";
  return rows.length > 0 ? "wrong" : "none";
}

const rowFrom = (attempt: Attempt): AttemptRow => ({
  id: attempt.id,
  learner_id: attempt.learnerId,
  family: attempt.family,
  seed: attempt.seed,
  concept: attempt.concept,
  answers: JSON.stringify(attempt.answers),
  parts: JSON.stringify(attempt.parts),
  verdict: attempt.verdict,
  mistake: attempt.mistake,
  counts: attempt.counts ? 1 : 0,
  hints: attempt.hints,
  solution_seen: attempt.solutionSeen ? 1 : 0,
  earlier: attempt.earlier,
  created_at: attempt.createdAt,
});

const attemptFrom = (row: AttemptRow): Attempt => ({
  id: row.id,
  learnerId: row.learner_id,
  family: row.family,
  seed: row.seed,
  concept: row.concept,
  answers: fromStoredJson(answersSchema, row.answers, `attempt ${row.id}, answers,`),
  parts: fromStoredJson(partsSchema, row.parts, `attempt ${row.id}, parts,`),
  verdict: attemptVerdicts.parse(row.verdict),
  mistake: row.mistake,
  counts: row.counts === 1,
  hints: row.hints,
  solutionSeen: row.solution_seen === 1,
  earlier: befores.parse(row.earlier),
  createdAt: row.created_at,
});
