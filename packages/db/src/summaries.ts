import type { Kysely } from "kysely";
import type { Guard } from "./retry.ts";
import type { Tables } from "./tables.ts";

/** A learner's past up to a moment, worked out by somebody's rules. */
export interface StoredSummary {
  readonly rules: string;
  /** Everything before this moment is in it, and nothing after. */
  readonly until: string;
  /** JSON, as the caller writes it and checks it when it is read. */
  readonly summary: string;
}

export interface Summaries {
  readonly of: (learnerId: string) => Promise<StoredSummary | undefined>;
  /** In the place of what was there. It can be made again at any time, so nothing depends on it. */
  readonly keep: (learnerId: string, summary: StoredSummary) => Promise<void>;
}

export function summariesOf(db: Kysely<Tables>, guard: Guard): Summaries {
  return {
    of: (learnerId) =>
      guard(() =>
        db
          .selectFrom("summaries")
          .select(["rules", "until", "summary"])
          .where("learner_id", "=", learnerId)
          .executeTakeFirst(),
      ),
    keep: (learnerId, summary) =>
      guard(async () => {
        await db
          .insertInto("summaries")
          .values({ learner_id: learnerId, ...summary })
          .onConflict((conflict) => conflict.column("learner_id").doUpdateSet({ ...summary }))
          .execute();
      }),
  };
}
