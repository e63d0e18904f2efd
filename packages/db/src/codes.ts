import type { Kysely } from "kysely";
import type { Clock } from "./clock.ts";
import type { Guard } from "./retry.ts";
import type { Tables } from "./tables.ts";

/** A pairing code is typed into another device within minutes; a recovery code lies in a drawer for years. */
export type CodeKind = "pairing" | "recovery";

export interface Codes {
  /** Keeps the hash of a code. A learner has one of each kind: an earlier one ends. */
  readonly keep: (learnerId: string, kind: CodeKind, codeHash: string, endsAt: Date | null) => Promise<void>;
  /** Whose code it is. It ends with this: of two who bring it at once, one gets the learner. */
  readonly take: (codeHash: string) => Promise<{ readonly learnerId: string; readonly kind: CodeKind } | undefined>;
  /** Since when the learner has a recovery code. */
  readonly recoverySince: (learnerId: string) => Promise<string | undefined>;
}

export function codesOf(db: Kysely<Tables>, guard: Guard, clock: Clock): Codes {
  return {
    keep: (learnerId, kind, codeHash, endsAt) =>
      guard(() =>
        db.transaction().execute(async (transaction) => {
          const now = clock.now().toISOString();
          await transaction
            .deleteFrom("codes")
            .where((where) =>
              where.or([
                where.and([where("learner_id", "=", learnerId), where("kind", "=", kind)]),
                where("ends_at", "<", now),
              ]),
            )
            .execute();
          await transaction
            .insertInto("codes")
            .values({
              code_hash: codeHash,
              learner_id: learnerId,
              kind,
              created_at: now,
              ends_at: endsAt?.toISOString() ?? null,
            })
            .execute();
        }),
      ),

    take: (codeHash) =>
      guard(async () => {
        const [taken] = await db
          .deleteFrom("codes")
          .where("code_hash", "=", codeHash)
          .returning(["learner_id", "kind", "ends_at"])
          .execute();
        if (!taken || (taken.ends_at !== null && taken.ends_at < clock.now().toISOString())) return undefined;
        return { learnerId: taken.learner_id, kind: taken.kind === "recovery" ? "recovery" : "pairing" };
      }),

    recoverySince: (learnerId) =>
      guard(async () => {
        const row = await db
          .selectFrom("codes")
          .select("created_at")
          .where("learner_id", "=", learnerId)
          .where("kind", "=", "recovery")
          .executeTakeFirst();
        return row?.created_at;
      }),
  };
}
