import type { Kysely } from "kysely";
import { uuidv7 } from "uuidv7";
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
  /** Deletes the learner, and every row that belongs to the learner. */
  readonly remove: (id: string) => Promise<void>;
}

export function learnersOf(db: Kysely<Tables>, guard: Guard): Learners {
  const find = (secretHash: string) =>
    db.selectFrom("learners").selectAll().where("secret_hash", "=", secretHash).executeTakeFirst();

  return {
    create: (secretHash) =>
      guard(async () => {
        await db
          .insertInto("learners")
          .values({ id: uuidv7(), secret_hash: secretHash, created_at: new Date().toISOString() })
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
    remove: (id) =>
      guard(async () => {
        await db.deleteFrom("learners").where("id", "=", id).execute();
      }),
  };
}

/**
 * Holds a learner's row until the transaction ends, so that of two runs at once one is the first. In both engines an
 * update does that.
 */
export async function lockLearner(db: Kysely<Tables>, id: string): Promise<void> {
  await db
    .updateTable("learners")
    .set(({ ref }) => ({ created_at: ref("created_at") }))
    .where("id", "=", id)
    .execute();
}

const learnerFrom = (row: LearnerRow): Learner => ({ id: row.id, createdAt: row.created_at });
