import { type Kysely, sql } from "kysely";
import type { Attempt, NewAttemptRow } from "./attempt.ts";
import { type At, keptQuery } from "./kept-query.ts";
import type { Tables } from "./tables.ts";

/**
 * Writes the row unless its id is taken, and gives back what it has found for the same variant; no row if the id is taken.
 * All in one statement, because each further one costs more than it takes to run.
 */
export const insertNew = keptQuery((db, at: At<NewAttemptRow>) =>
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
      hints: hintsFor(db, at),
      solution_seen: solutionSeenFor(db, at),
      earlier: earlierFor(db, at),
      question: at("question"),
      created_at: at("created_at"),
    })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .returning(["hints", "solution_seen", "earlier"]),
);

const aidsFor = (db: Kysely<Tables>, at: At<NewAttemptRow>) =>
  db
    .selectFrom("aids")
    .where("learner_id", "=", at("learner_id"))
    .where("family", "=", at("family"))
    .where("seed", "=", at("seed"));

const hintsFor = (db: Kysely<Tables>, at: At<NewAttemptRow>) =>
  aidsFor(db, at)
    .where("kind", "=", "hint")
    .select(({ fn }) => fn.countAll<number>().as("hints"));

const solutionSeenFor = (db: Kysely<Tables>, at: At<NewAttemptRow>) =>
  db.selectNoFrom(({ case: when, exists }) =>
    when()
      .when(exists(aidsFor(db, at).where("kind", "=", "solution").select("kind")))
      .then(sql<number>`1`)
      .else(sql<number>`0`)
      .end()
      .as("seen"),
  );

/** What had become of the same variant before, as far as it counted. */
function earlierFor(db: Kysely<Tables>, at: At<NewAttemptRow>) {
  const counted = db
    .selectFrom("attempts")
    .select("id")
    .where("learner_id", "=", at("learner_id"))
    .where("family", "=", at("family"))
    .where("seed", "=", at("seed"))
    .where("counts", "=", 1);
  // Each looks no further than to the first that it finds, however often somebody tries.
  return db.selectNoFrom(({ case: when, exists }) =>
    when()
      .when(exists(counted.where("verdict", "=", "correct")))
      .then(sql<Attempt["earlier"]>`'right'`)
      .when(exists(counted))
      .then(sql<Attempt["earlier"]>`'wrong'`)
      .else(sql<Attempt["earlier"]>`'none'`)
      .end()
      .as("earlier"),
  );
}
