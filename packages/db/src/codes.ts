import type { Kysely } from "kysely";
import type { Clock } from "./clock.ts";
import { findKey } from "./keys.ts";
import { mergeLearners } from "./merge.ts";
import type { Guard } from "./retry.ts";
import type { Tables } from "./tables.ts";

/** A pairing code is typed into another device within minutes; a recovery code lies in a drawer for years. */
export type CodeKind = "pairing" | "recovery";

/** Whose code it was that a browser has brought. */
export interface Joined {
  readonly learnerId: string;
  readonly kind: CodeKind;
}

export interface Codes {
  /**
   * Keeps the hash of a code. Of pairing codes the learner has one: an earlier one that nobody has used ends. Recovery
   * codes stay beside each other, because the learner may not have seen the newest.
   */
  readonly keep: (learnerId: string, kind: CodeKind, codeHash: string, endsAt: Date | null) => Promise<void>;
  /**
   * Makes the browser with this secret the learner of a code, all of it or nothing. What the secret opened before is
   * merged; a secret that opened nothing becomes a key of the learner.
   *
   * A browser that has joined may ask again, and hears the same: its answer may have been lost. A pairing code lets in
   * one browser. A recovery code stays until another is confirmed.
   *
   * @param nextHash  what is to work beside a recovery code from now on
   */
  readonly join: (codeHash: string, secretHash: string, nextHash: string) => Promise<Joined | undefined>;
  /** The learner has kept this recovery code, and all others end. False if it is none of the learner's. */
  readonly confirm: (learnerId: string, codeHash: string) => Promise<boolean>;
  /** How many recovery codes of the learner work, and since when the newest does. */
  readonly recovery: (learnerId: string) => Promise<{ readonly codes: number; readonly since: string | null }>;
}

/** Each was made on purpose, so nobody reaches this who does not want to fill the table. */
const MOST_RECOVERY_CODES = 100;

export function codesOf(db: Kysely<Tables>, guard: Guard, clock: Clock): Codes {
  return {
    keep: (learnerId, kind, codeHash, endsAt) =>
      guard(() =>
        db.transaction().execute(async (transaction) => {
          const now = clock.now().toISOString();
          await transaction.deleteFrom("codes").where("ends_at", "<", now).execute();
          if (kind === "pairing")
            // One that was used stays until its time is over, for a browser that asks again.
            await ofLearner(transaction, learnerId, "pairing").where("used_at", "is", null).execute();
          await insert(transaction, { learnerId, kind, codeHash, now, endsAt });
          if (kind === "recovery")
            await ofLearner(transaction, learnerId, "recovery")
              .where("code_hash", "not in", (newest) =>
                newest
                  .selectFrom("codes")
                  .select("code_hash")
                  .where("learner_id", "=", learnerId)
                  .where("kind", "=", "recovery")
                  .orderBy("created_at", "desc")
                  .limit(MOST_RECOVERY_CODES),
              )
              .execute();
        }),
      ),

    join: (codeHash, secretHash, nextHash) =>
      guard(() =>
        db.transaction().execute(async (transaction) => {
          const now = clock.now().toISOString();
          // An update holds the row: the second of two at once sees what the first has done.
          const [code] = await transaction
            .updateTable("codes")
            .set(({ ref }) => ({ created_at: ref("created_at") }))
            .where("code_hash", "=", codeHash)
            .returning(["learner_id", "kind", "ends_at", "used_at"])
            .execute();
          if (!code || (code.ends_at !== null && code.ends_at < now)) return undefined;
          const learnerId = code.learner_id;
          const kind = code.kind === "recovery" ? "recovery" : "pairing";
          const own = (await findKey(transaction, secretHash))?.learner.id;
          if (own !== learnerId) {
            if (kind === "pairing" && code.used_at !== null) return undefined;
            if (own !== undefined) await mergeLearners(transaction, own, learnerId);
            else
              await transaction
                .insertInto("keys")
                .values({ secret_hash: secretHash, learner_id: learnerId, replaces: null, created_at: now })
                .execute();
            await transaction.updateTable("codes").set({ used_at: now }).where("code_hash", "=", codeHash).execute();
          }
          if (kind === "recovery")
            await insert(transaction, { learnerId, kind, codeHash: nextHash, now, endsAt: null });
          return { learnerId, kind } as const;
        }),
      ),

    confirm: (learnerId, codeHash) =>
      guard(() =>
        db.transaction().execute(async (transaction) => {
          const kept = await transaction
            .selectFrom("codes")
            .select("code_hash")
            .where("code_hash", "=", codeHash)
            .where("learner_id", "=", learnerId)
            .where("kind", "=", "recovery")
            .executeTakeFirst();
          if (!kept) return false;
          await ofLearner(transaction, learnerId, "recovery").where("code_hash", "!=", codeHash).execute();
          return true;
        }),
      ),

    recovery: (learnerId) =>
      guard(async () => {
        const row = await db
          .selectFrom("codes")
          .select(({ fn }) => [fn.countAll().as("codes"), fn.max("created_at").as("since")])
          .where("learner_id", "=", learnerId)
          .where("kind", "=", "recovery")
          .executeTakeFirst();
        return { codes: Number(row?.codes ?? 0), since: row?.since ?? null };
      }),
  };
}

const ofLearner = (db: Kysely<Tables>, learnerId: string, kind: CodeKind) =>
  db.deleteFrom("codes").where("learner_id", "=", learnerId).where("kind", "=", kind);

/** A code that is there already stays as it is: the one after a recovery code is the same each time. */
const insert = (
  db: Kysely<Tables>,
  {
    learnerId,
    kind,
    codeHash,
    now,
    endsAt,
  }: {
    readonly learnerId: string;
    readonly kind: CodeKind;
    readonly codeHash: string;
    readonly now: string;
    readonly endsAt: Date | null;
  },
) =>
  db
    .insertInto("codes")
    .values({
      code_hash: codeHash,
      learner_id: learnerId,
      kind,
      created_at: now,
      ends_at: endsAt?.toISOString() ?? null,
      used_at: null,
    })
    .onConflict((conflict) => conflict.column("code_hash").doNothing())
    .execute();
