import { type Kysely, sql } from "kysely";
import type { Attempt } from "./attempt.ts";
import { attemptFrom, rowFrom as attemptRow } from "./attempt.ts";
import { lockLearner } from "./learners.ts";
import { type Note, noteFrom, noteRow } from "./notes.ts";
import type { Guard } from "./retry.ts";
import type { Run } from "./run.ts";
import { runFrom, runRow } from "./runs.ts";
import type { AidRow, Tables } from "./tables.ts";

/** Help that was shown, as it is exported. */
export type AidShown = Omit<AidRow, "learner_id">;

/** All that a learner has, without saying whose it is. */
export interface Belongings {
  readonly attempts: readonly Omit<Attempt, "learnerId">[];
  readonly runs: readonly Omit<Run, "learnerId">[];
  readonly notes: readonly Omit<Note, "learnerId">[];
  readonly aids: readonly AidShown[];
}

export type Counts = Readonly<Record<keyof Belongings, number>>;

export interface PutBack {
  /** How many records were new. */
  readonly fresh: number;
  /** How many are another learner's. If there are any, nothing was put back. */
  readonly elsewhere: number;
}

export interface Owned {
  readonly countFor: (learnerId: string) => Promise<Counts>;
  /** Everything, oldest first. */
  readonly of: (learnerId: string) => Promise<Belongings>;
  /** Puts records back under their own ids; those that are there already stay as they are. */
  readonly putBack: (learnerId: string, belongings: Belongings) => Promise<PutBack>;
}

const tables = ["attempts", "runs", "notes", "aids"] as const;

export function ownedBy(db: Kysely<Tables>, guard: Guard): Owned {
  return {
    countFor: (learnerId) =>
      guard(async () => {
        const counts = await Promise.all(
          tables.map(async (table) => {
            const [row] = await db
              .selectFrom(table)
              .select(({ fn }) => fn.countAll().as("count"))
              .where("learner_id", "=", learnerId)
              .execute();
            return [table, Number(row?.count ?? 0)] as const;
          }),
        );
        return Object.fromEntries(counts) as Counts;
      }),

    of: (learnerId) =>
      guard(async () => {
        const attempts = await inOrder(db, "attempts", learnerId);
        const runs = await inOrder(db, "runs", learnerId);
        const notes = await inOrder(db, "notes", learnerId);
        const aids = await db
          .selectFrom("aids")
          .select(["family", "seed", "kind", "part", "step", "created_at"])
          .where("learner_id", "=", learnerId)
          .orderBy("created_at")
          .orderBy("family")
          .orderBy("seed")
          .orderBy("kind")
          .orderBy("part")
          .orderBy("step")
          .execute();
        return {
          attempts: attempts.map((row) => withoutOwner(attemptFrom(row))),
          runs: runs.map((row) => withoutOwner(runFrom(row))),
          notes: notes.map((row) => withoutOwner(noteFrom(row))),
          aids,
        };
      }),

    putBack: (learnerId, belongings) =>
      guard(() =>
        db.transaction().execute(async (transaction) => {
          const { attempts, runs, notes, aids } = belongings;
          await lockLearner(transaction, learnerId);
          const elsewhere = await countOfOthers(transaction, learnerId, belongings);
          if (elsewhere > 0) return { fresh: 0, elsewhere };
          let fresh = 0;
          const insert = async (table: (typeof tables)[number], rows: readonly object[]) => {
            for (const row of rows) {
              const written = await transaction
                .insertInto(table)
                .values(row as never)
                .onConflict((conflict) => conflict.doNothing())
                .returning("created_at")
                .execute();
              fresh += written.length;
            }
          };
          await insert(
            "attempts",
            attempts.map((each) => attemptRow({ ...each, learnerId })),
          );
          await insert(
            "runs",
            runs.map((each) => runRow({ ...each, learnerId })),
          );
          await insert(
            "notes",
            notes.map((each) => noteRow({ ...each, learnerId })),
          );
          await insert(
            "aids",
            aids.map((each) => ({ ...each, learner_id: learnerId })),
          );
          await settle(transaction, learnerId);
          return { fresh, elsewhere };
        }),
      ),
  };
}

/** How many of these records somebody else has. Help that was shown has no id, and belongs to whoever has the rest. */
async function countOfOthers(db: Kysely<Tables>, learnerId: string, belongings: Belongings): Promise<number> {
  let count = 0;
  for (const table of ["attempts", "runs", "notes"] as const) {
    const ids = belongings[table].map(({ id }) => id);
    if (ids.length === 0) continue;
    const found = await db
      .selectFrom(table)
      .select("id")
      .where("id", "in", ids)
      .where("learner_id", "!=", learnerId)
      .execute();
    count += found.length;
  }
  return count;
}

const inOrder = <T extends "attempts" | "runs" | "notes">(db: Kysely<Tables>, table: T, learnerId: string) =>
  sql<Tables[T]>`
    select * from ${sql.table(table)} where learner_id = ${learnerId} order by created_at, id`
    .execute(db)
    .then(({ rows }) => rows);

function withoutOwner<T extends { readonly learnerId: string }>(record: T): Omit<T, "learnerId"> {
  const { learnerId: _, ...rest } = record;
  return rest;
}

/** What was worked out of a past that has grown: which of a variant's answers came first, and the summary. */
export async function settle(db: Kysely<Tables>, learnerId: string): Promise<void> {
  // Of two attempts of the same moment, the one with the smaller id came first.
  const before = (verdict: string) => sql`exists (
    select 1 from attempts as past
    where past.learner_id = attempts.learner_id and past.family = attempts.family and past.seed = attempts.seed
      and past.counts = 1 and past.verdict = ${sql.lit(verdict)}
      and (past.created_at < attempts.created_at or (past.created_at = attempts.created_at and past.id < attempts.id)))`;
  await sql`
    update attempts
    set earlier = case when ${before("correct")} then 'right' when ${before("incorrect")} then 'wrong' else 'none' end
    where learner_id = ${learnerId}`.execute(db);
  await db.deleteFrom("summaries").where("learner_id", "=", learnerId).execute();
}
