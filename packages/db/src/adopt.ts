import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Tables } from "./tables.ts";

const NEWCOMER_FOR_MS = 60 * 60 * 1000;

/** What a learner can own. */
type Table = "attempts" | "runs" | "notes";

interface FirstRecord {
  readonly table: Table;
  readonly id: string;
  /** The column that holds what was sent before, and what was sent now: the two must be the same text. */
  readonly content: "answers" | "log" | "said";
  readonly sent: string;
  readonly learnerId: string;
}

/**
 * Gives a newcomer back a first record whose response was lost.
 *
 * Somebody without a cookie sends a first answer. It is stored for a learner made on the spot, but the response, with
 * the cookie in it, never arrives. Sent again, it comes from yet another new learner, and would be refused as somebody
 * else's. So the record moves, but only if its owner has nothing else and is less than an hour old, and if the same
 * text is sent under the same random id, which nobody but the sender has seen.
 *
 * @returns true if the record now belongs to `learnerId`
 */
export async function adoptFirstRecord(db: Kysely<Tables>, record: FirstRecord, now: Date): Promise<boolean> {
  const table = sql.table(record.table);
  const owner = sql`${table}.learner_id`;
  const { numAffectedRows } = await sql`
    update ${table} set learner_id = ${record.learnerId}
    where id = ${record.id}
      and ${sql.ref(record.content)} = ${record.sent}
      and ${isNewcomer(owner, now)}
      and ${recordsOf(owner)} = 1`.execute(db);
  return numAffectedRows === 1n;
}

/** True in SQL if the learner was made within the hour. */
export const isNewcomer = (learner: RawBuilder<unknown>, now: Date): RawBuilder<boolean> =>
  sql`${learner} in (select id from learners where created_at > ${new Date(now.getTime() - NEWCOMER_FOR_MS).toISOString()})`;

/** True in SQL if the learner has stored no attempt, run or note. */
export const hasNothing = (learner: RawBuilder<unknown>): RawBuilder<boolean> => sql`${recordsOf(learner)} = 0`;

function recordsOf(learner: RawBuilder<unknown>): RawBuilder<number> {
  const owned = (from: Table) =>
    sql`(select count(*) from ${sql.table(from)} as other where other.learner_id = ${learner})`;
  return sql`(${owned("attempts")} + ${owned("runs")} + ${owned("notes")})`;
}
