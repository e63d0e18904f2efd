import { type Kysely, sql } from "kysely";
import type { Clock } from "./clock.ts";
import type { Guard } from "./retry.ts";
import type { Tables } from "./tables.ts";

/** What was counted under one key, and when counting begins anew. */
export interface CallCount {
  readonly points: number;
  readonly msLeft: number;
}

export interface CallCounts {
  /** Adds to the count of a key, which begins anew when the window is over. The same for all processes. */
  readonly add: (key: string, points: number, windowMs: number) => Promise<CallCount>;
  /** Forgets what is over. */
  readonly clear: () => Promise<void>;
}

/** A count that ends later than a window from now was written by a clock that was wrong, and is over. */
export function callCountsOf(db: Kysely<Tables>, guard: Guard, clock: Clock): CallCounts {
  return {
    add: (key, points, windowMs) =>
      guard(async () => {
        const now = clock.now().getTime();
        const end = now + windowMs;
        const isOver = sql`(rate_limits.expire is null or rate_limits.expire <= ${now} or rate_limits.expire > ${end})`;
        const [row] = await db
          .insertInto("rate_limits")
          .values({ key, points, expire: end })
          .onConflict((conflict) =>
            conflict.column("key").doUpdateSet({
              points: sql`case when ${isOver} then excluded.points else rate_limits.points + excluded.points end`,
              expire: sql`case when ${isOver} then excluded.expire else rate_limits.expire end`,
            }),
          )
          .returning(["points", "expire"])
          .execute();
        if (!row) throw new Error("a count that was just made is not there");
        // PostgreSQL keeps 64 bits, which its driver returns as text.
        return { points: row.points, msLeft: Math.max(0, Number(row.expire) - now) };
      }),
    clear: () =>
      guard(async () => {
        await db.deleteFrom("rate_limits").where("expire", "<", clock.now().getTime()).execute();
      }),
  };
}
