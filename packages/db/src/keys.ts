import type { Kysely } from "kysely";
import type { Clock } from "./clock.ts";
import { type At, keptQuery } from "./kept-query.ts";
import { type Learner, lockLearner } from "./learners.ts";
import type { Guard } from "./retry.ts";
import type { Tables } from "./tables.ts";

/** A secret that opens a learner's past, found by its hash. */
export interface Key {
  readonly learner: Learner;
  /** Since when it opens something. */
  readonly createdAt: string;
  /** The hash of the secret in whose place it came, which ends once this one has been used. */
  readonly replaces: string | null;
}

export interface Keys {
  /** The key with this hash: the one that the learner was made with, or one that came later. */
  readonly find: (secretHash: string) => Promise<Key | undefined>;
  /** A further key, of another browser or in the place of an earlier one. */
  readonly add: (learnerId: string, secretHash: string, replaces?: string) => Promise<void>;
  /**
   * The key has arrived in its browser. The one that it replaces opens nothing from now on, and neither does what else
   * was given out in its place, except in the same minute: two calls at once are each given one, and either may stay.
   */
  readonly confirm: (secretHash: string) => Promise<void>;
  /** From now on nothing but these opens the past that this secret opens. A pairing code that was shown ends too. */
  readonly endOthers: (secretHash: string, staying: readonly string[]) => Promise<void>;
}

const TOGETHER_MS = 60_000;

export function keysOf(db: Kysely<Tables>, guard: Guard, clock: Clock): Keys {
  return {
    find: (secretHash) => guard(() => findKey(db, secretHash)),

    add: (learnerId, secretHash, replaces) =>
      guard(async () => {
        await db
          .insertInto("keys")
          .values({
            secret_hash: secretHash,
            learner_id: learnerId,
            replaces: replaces ?? null,
            created_at: clock.now().toISOString(),
          })
          .onConflict((conflict) => conflict.column("secret_hash").doNothing())
          .execute();
      }),

    confirm: (secretHash) =>
      guard(() =>
        db.transaction().execute(async (transaction) => {
          const key = await transaction
            .selectFrom("keys")
            .select(["replaces", "created_at"])
            .where("secret_hash", "=", secretHash)
            .executeTakeFirst();
          if (!key || key.replaces === null) return;
          const { replaces, created_at } = key;
          const earlier = new Date(Date.parse(created_at) - TOGETHER_MS).toISOString();
          const later = new Date(Date.parse(created_at) + TOGETHER_MS).toISOString();
          await transaction
            .deleteFrom("keys")
            .where("replaces", "=", replaces)
            .where((where) => where.or([where("created_at", "<", earlier), where("created_at", ">", later)]))
            .execute();
          await transaction.deleteFrom("keys").where("secret_hash", "=", replaces).execute();
          // The first key of a learner stands in its row. No secret has this for its hash.
          await transaction
            .updateTable("learners")
            .set({ secret_hash: `replaced ${replaces}` })
            .where("secret_hash", "=", replaces)
            .execute();
          await transaction.updateTable("keys").set({ replaces: null }).where("replaces", "=", replaces).execute();
        }),
      ),

    endOthers: (secretHash, staying) =>
      guard(() =>
        db.transaction().execute(async (transaction) => {
          const learnerId = await lockOwner(transaction, secretHash);
          if (learnerId === undefined) return;
          await transaction
            .deleteFrom("keys")
            .where("learner_id", "=", learnerId)
            .where("secret_hash", "not in", staying)
            .execute();
          // No secret has this for its hash.
          await transaction
            .updateTable("learners")
            .set({ secret_hash: `ended ${learnerId}` })
            .where("id", "=", learnerId)
            .where("secret_hash", "not in", staying)
            .execute();
          await transaction
            .deleteFrom("codes")
            .where("learner_id", "=", learnerId)
            .where("kind", "=", "pairing")
            .execute();
        }),
      ),
  };
}

/** Whose secret it is, who stays that until the end of the transaction. */
async function lockOwner(transaction: Kysely<Tables>, secretHash: string): Promise<string | undefined> {
  const found = await findKey(transaction, secretHash);
  if (!found) return undefined;
  await lockLearner(transaction, found.learner.id);
  const still = await findKey(transaction, secretHash);
  // Joined with another while this waited for the row: the others are that learner's now.
  if (still?.learner.id !== found.learner.id)
    throw Object.assign(new Error("the learner has changed"), { code: "40001" });
  return found.learner.id;
}

const firstKey = keptQuery((db, at: At<{ secretHash: string }>) =>
  db.selectFrom("learners").select(["id", "created_at"]).where("secret_hash", "=", at("secretHash")),
);

/** The key with this hash, read in a transaction or outside of one. */
export async function findKey(db: Kysely<Tables>, secretHash: string): Promise<Key | undefined> {
  const [own] = await firstKey(db, { secretHash });
  if (own) return { learner: { id: own.id, createdAt: own.created_at }, createdAt: own.created_at, replaces: null };
  const later = await db
    .selectFrom("keys")
    .innerJoin("learners", "learners.id", "keys.learner_id")
    .select(["learners.id", "learners.created_at", "keys.created_at as since", "keys.replaces"])
    .where("keys.secret_hash", "=", secretHash)
    .executeTakeFirst();
  if (!later) return undefined;
  const learner = { id: later.id, createdAt: later.created_at };
  return { learner, createdAt: later.since, replaces: later.replaces };
}
