import { type Kysely, sql } from "kysely";
import { settle } from "./belongings.ts";
import { lockLearner } from "./learners.ts";
import type { Tables } from "./tables.ts";

/** Gives all that one learner has to another, keys and recovery codes included, and forgets the first. */
export async function mergeLearners(transaction: Kysely<Tables>, from: string, into: string): Promise<void> {
  for (const id of [from, into].toSorted()) await lockLearner(transaction, id);
  for (const table of ["attempts", "runs", "notes", "claims", "keys"] as const)
    await sql`update ${sql.table(table)} set learner_id = ${into} where learner_id = ${from}`.execute(transaction);
  await sql`
    insert into aids (learner_id, family, seed, kind, part, step, created_at)
    select cast(${into} as text), family, seed, kind, part, step, created_at from aids
    where learner_id = ${from}
    on conflict do nothing`.execute(transaction);
  // What lies in a drawer still leads to what it was made for.
  await transaction
    .updateTable("codes")
    .set({ learner_id: into })
    .where("learner_id", "=", from)
    .where("kind", "=", "recovery")
    .execute();
  // The key in the learner's own row goes on as one of the others.
  await sql`
    insert into keys (secret_hash, learner_id, created_at)
    select secret_hash, cast(${into} as text), created_at from learners
    where id = ${from}
    on conflict do nothing`.execute(transaction);
  const gone = await transaction.deleteFrom("learners").where("id", "=", from).returning("id").execute();
  // Joined with another or deleted while this waited for its row, so who is to be merged must be found anew.
  if (gone.length === 0) throw Object.assign(new Error("the learner is not there any more"), { code: "40001" });
  await settle(transaction, into);
}
