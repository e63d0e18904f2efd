import { type Kysely, sql } from "kysely";
import { hasNothing, isNewcomer } from "./adopt.ts";
import type { Clock } from "./clock.ts";
import { lockLearner } from "./learners.ts";
import type { Guard } from "./retry.ts";
import type { Tables } from "./tables.ts";

/** Somebody who opened a question before being anybody, and now asks for help with it or answers it. */
export interface Claim {
  /** The question's own id. */
  readonly question: string;
  readonly family: string;
  readonly seed: string;
  readonly learnerId: string;
  /** True if the learner was made for this very request. */
  readonly isNewcomer: boolean;
}

export interface Claims {
  /**
   * A question that nobody owns becomes the first learner's who does something with it. True if it is this learner's.
   *
   * Somebody without a cookie asks for a hint, and the response with the cookie in it never arrives. Asked again, the
   * question would be another learner's. So a newcomer takes it over from a learner made within the hour who has stored
   * nothing else, and with it all help that was shown for it.
   */
  readonly take: (claim: Claim) => Promise<boolean>;
}

/** Questions end before this, so nobody can come back to one whose claim is forgotten. */
const KEPT_MS = 60 * 24 * 60 * 60 * 1000;

export function claimsOf(db: Kysely<Tables>, guard: Guard, clock: Clock): Claims {
  return {
    take: (claim) =>
      guard(() =>
        db.transaction().execute(async (transaction) => {
          await lockLearner(transaction, claim.learnerId);
          const now = clock.now().getTime();
          const { question, learnerId } = claim;
          const written = await transaction
            .insertInto("claims")
            .values({ question, learner_id: learnerId, created_at: new Date(now).toISOString() })
            .onConflict((conflict) => conflict.column("question").doNothing())
            .returning("question")
            .execute();
          if (written.length > 0) {
            await transaction
              .deleteFrom("claims")
              .where("created_at", "<", new Date(now - KEPT_MS).toISOString())
              .execute();
            return true;
          }
          const owner = await ownerOf(transaction, question);
          if (owner === learnerId) return true;
          return owner !== null && claim.isNewcomer && (await takeOver(transaction, claim, owner, new Date(now)));
        }),
      ),
  };
}

/** Null once the owner has been removed: the question is nobody else's then either. */
async function ownerOf(db: Kysely<Tables>, question: string): Promise<string | null> {
  const row = await db.selectFrom("claims").select("learner_id").where("question", "=", question).executeTakeFirst();
  return row?.learner_id ?? null;
}

async function takeOver(db: Kysely<Tables>, claim: Claim, owner: string, now: Date): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update claims set learner_id = ${claim.learnerId}
    where question = ${claim.question} and learner_id = ${owner}
      and ${isNewcomer(sql.ref("claims.learner_id"), now)}
      and ${hasNothing(sql.ref("claims.learner_id"))}`.execute(db);
  if (numAffectedRows !== 1n) return false;
  await db
    .updateTable("aids")
    .set({ learner_id: claim.learnerId })
    .where("learner_id", "=", owner)
    .where("family", "=", claim.family)
    .where("seed", "=", claim.seed)
    .execute();
  return true;
}
