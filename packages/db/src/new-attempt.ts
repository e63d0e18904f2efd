import { type Kysely, sql } from "kysely";
import type { Attempt, NewAttempt } from "./attempt.ts";
import { type At, keptQuery } from "./kept-query.ts";
import type { AttemptRow, Tables } from "./tables.ts";

type Earlier = Attempt["earlier"];

/** Writes the row unless its id is taken; says which ids were written. */
export const insertNew = keptQuery((db, at: At<AttemptRow>) =>
  db
    .insertInto("attempts")
    .values({
      id: at("id"),
      learner_id: at("learner_id"),
      family: at("family"),
      seed: at("seed"),
      concept: at("concept"),
      answers: at("answers"),
      parts: at("parts"),
      verdict: at("verdict"),
      mistake: at("mistake"),
      counts: at("counts"),
      hints: at("hints"),
      solution_seen: at("solution_seen"),
      earlier: at("earlier"),
      question: at("question"),
      created_at: at("created_at"),
    })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .returning("id"),
);

type SameVariant = Pick<NewAttempt, "id" | "learnerId" | "family" | "seed">;

const earlierOf = keptQuery((db, at: At<SameVariant>) => {
  const counted = db
    .selectFrom("attempts")
    .select("id")
    .where("learner_id", "=", at("learnerId"))
    .where("family", "=", at("family"))
    .where("seed", "=", at("seed"))
    .where("counts", "=", 1)
    .where("id", "<>", at("id"));
  // Each looks no further than to the first that it finds, however often somebody tries.
  return db.selectNoFrom(({ case: when, exists }) =>
    when()
      .when(exists(counted.where("verdict", "=", "correct")))
      .then(sql<Earlier>`'right'`)
      .when(exists(counted))
      .then(sql<Earlier>`'wrong'`)
      .else(sql<Earlier>`'none'`)
      .end()
      .as("earlier"),
  );
});

/** What had become of the same variant before, as far as it counted. */
export async function earlierThan(db: Kysely<Tables>, attempt: SameVariant): Promise<Earlier> {
  const [found] = await earlierOf(db, attempt);
  if (!found) throw new Error("a question without tables was not answered");
  return found.earlier;
}
