import { type Kysely, sql } from "kysely";
import { z } from "zod";
import { adoptFirstRecord } from "./adopt.ts";
import { type Recorded, recordOnce } from "./record-once.ts";
import type { Guard } from "./retry.ts";
import { fromStoredJson } from "./stored-json.ts";
import type { AttemptRow, Tables } from "./tables.ts";

const partVerdicts = z.enum(["correct", "incorrect", "unreadable", "undecided"]);
const attemptVerdicts = z.enum([...partVerdicts.options, "incomplete"]);
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
  readonly createdAt: string;
}

/** What a learner has done in one family of exercises, as far as it counts. */
export interface FamilyProgress {
  readonly family: string;
  readonly concept: string;
  readonly attempts: number;
  readonly correct: number;
  /** Right without the worked solution. */
  readonly unaided: number;
  readonly lastAt: string;
}

export interface Attempts {
  /** Stores an attempt once, even if its id is sent again. Resolves after the commit. */
  readonly record: (attempt: Attempt) => Promise<Recorded<Attempt>>;
  /** For a learner just created: takes over the same attempt from a lost first request (`adoptFirstRecord`). */
  readonly adopt: (attempt: Attempt) => Promise<boolean>;
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
      guard(async () => {
        const row = rowFrom(attempt);
        const { fresh, stored } = await recordOnce<AttemptRow>(
          row,
          () =>
            db
              .insertInto("attempts")
              .values(row)
              .onConflict((conflict) => conflict.column("id").doNothing())
              .returning("id")
              .execute(),
          () => db.selectFrom("attempts").selectAll().where("id", "=", row.id).executeTakeFirst(),
        );
        return { fresh, stored: attemptFrom(stored) };
      }),

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
            fn.countAll().as("attempts"),
            sql<number>`sum(case when verdict = 'correct' then 1 else 0 end)`.as("correct"),
            sql<number>`sum(case when verdict = 'correct' and solution_seen = 0 then 1 else 0 end)`.as("unaided"),
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
  createdAt: row.created_at,
});
