import { type Kysely, SqliteAdapter } from "kysely";
import { uuidv7 } from "uuidv7";
import type { Clock } from "./clock.ts";
import type { Guard } from "./retry.ts";
import type { LearnerRow, Tables } from "./tables.ts";

/** Somebody who answered or played. Nothing about the person is stored. */
export interface Learner {
  readonly id: string;
  readonly createdAt: string;
}

export interface Learners {
  /** Creates the learner with this secret, or finds the one that exists. */
  readonly create: (secretHash: string) => Promise<Learner>;
  readonly bySecretHash: (secretHash: string) => Promise<Learner | undefined>;
  /** Removes those who were made before this moment and have never stored anything; at most so many at a time. */
  readonly removeIdle: (before: Date, most?: number) => Promise<number>;
  /** Deletes the learner, and every row that belongs to the learner. */
  readonly remove: (id: string) => Promise<void>;
}

/** Whoever has a row in none of these has never done anything. */
const owned = ["attempts", "runs", "notes", "aids"] as const;

export function learnersOf(db: Kysely<Tables>, guard: Guard, clock: Clock): Learners {
  const find = (secretHash: string) =>
    db.selectFrom("learners").selectAll().where("secret_hash", "=", secretHash).executeTakeFirst();

  return {
    create: (secretHash) =>
      guard(async () => {
        await db
          .insertInto("learners")
          .values({ id: uuidv7(), secret_hash: secretHash, created_at: clock.now().toISOString() })
          .onConflict((conflict) => conflict.column("secret_hash").doNothing())
          .execute();
        const row = await find(secretHash);
        if (!row) throw new Error("a learner that was just made is not there");
        return learnerFrom(row);
      }),
    bySecretHash: (secretHash) =>
      guard(async () => {
        const row = await find(secretHash);
        return row && learnerFrom(row);
      }),
    removeIdle: async (before, most = 1_000) => {
      const candidates = await guard(() => idleBefore(db, before).limit(most).execute());
      const removed = await Promise.all(
        candidates.map(({ id }) =>
          guard(() =>
            db.transaction().execute(async (transaction) => {
              // Whoever stores something holds this row too: from here on, what is not there will not come.
              await lockLearner(transaction, id);
              const still = await idleBefore(transaction, before).where("id", "=", id).execute();
              if (still.length === 0) return 0;
              await transaction.deleteFrom("learners").where("id", "=", id).execute();
              return 1;
            }),
          ),
        ),
      );
      return removed.reduce<number>((sum, each) => sum + each, 0);
    },
    remove: (id) =>
      guard(async () => {
        await db.deleteFrom("learners").where("id", "=", id).execute();
      }),
  };
}

const idleBefore = (db: Kysely<Tables>, before: Date) =>
  owned.reduce(
    (query, table) =>
      query.where(({ not, exists, selectFrom }) =>
        not(exists(selectFrom(table).select("learner_id").whereRef(`${table}.learner_id`, "=", "learners.id"))),
      ),
    db.selectFrom("learners").select("id").where("created_at", "<", before.toISOString()),
  );

/**
 * Holds a learner's row until the transaction ends, so that of two runs at once one is the first. A transaction of SQLite
 * has the whole file to itself from its beginning. On PostgreSQL it waits for all who are storing something of the learner,
 * and they for it: with less than `for update` a row that only refers to the learner could come in between.
 */
export async function lockLearner(db: Kysely<Tables>, id: string): Promise<void> {
  if (isSqlite(db)) return;
  await db.selectFrom("learners").select("id").where("id", "=", id).forUpdate().execute();
}

/**
 * Runs what changes something by one statement, which sees all that the learner has up to then. SQLite lets one statement
 * write at a time; on PostgreSQL two at once would not see each other without the lock.
 */
export async function inOneStatement<T>(
  db: Kysely<Tables>,
  learnerId: string,
  work: (db: Kysely<Tables>) => Promise<T>,
): Promise<T> {
  if (isSqlite(db)) return await work(db);
  return await db.transaction().execute(async (transaction) => {
    await lockLearner(transaction, learnerId);
    return await work(transaction);
  });
}

const isSqlite = (db: Kysely<Tables>) => db.getExecutor().adapter instanceof SqliteAdapter;

const learnerFrom = (row: LearnerRow): Learner => ({ id: row.id, createdAt: row.created_at });
