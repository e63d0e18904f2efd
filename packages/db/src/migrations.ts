import { type ColumnDefinitionBuilder, type Kysely, sql } from "kysely";
import type { Tables } from "./tables.ts";

/**
 * One change of the tables. Once released it never changes; a later change is a new migration.
 * Each statement may run twice without harm, because not every PostgreSQL-like server undoes half a migration.
 */
export interface Migration {
  readonly name: string;
  readonly up: (db: Kysely<Tables>) => Promise<void>;
}

export const migrations: readonly Migration[] = [
  { name: "0001-learners-attempts-runs", up: firstTables },
  { name: "0002-notes", up: notes },
  { name: "0003-starts-ink-tallies", up: startsInkAndTallies },
  { name: "0004-claims-and-variants", up: claimsAndVariants },
  { name: "0005-summaries-and-questions", up: summariesAndQuestions },
  { name: "0006-keys-and-codes", up: keysAndCodes },
  { name: "0007-used-codes", up: usedCodes },
];

const isUuid = (column: string) => sql<boolean>`length(${sql.ref(column)}) = 36`;
const isTruth = (column: string) => sql<boolean>`${sql.ref(column)} in (0, 1)`;

async function firstTables(db: Kysely<Tables>): Promise<void> {
  await db.schema
    .createTable("learners")
    .ifNotExists()
    .addColumn("id", "text", (column) => column.primaryKey().check(isUuid("id")))
    .addColumn("secret_hash", "text", (column) => column.notNull().unique())
    .addColumn("created_at", "text", (column) => column.notNull())
    .execute();

  await db.schema
    .createTable("attempts")
    .ifNotExists()
    .addColumn("id", "text", (column) => column.primaryKey().check(isUuid("id")))
    .addColumn("learner_id", "text", (column) => column.notNull().references("learners.id").onDelete("cascade"))
    .addColumn("family", "text", (column) => column.notNull())
    .addColumn("seed", "text", (column) => column.notNull())
    .addColumn("concept", "text", (column) => column.notNull())
    .addColumn("answers", "text", (column) => column.notNull())
    .addColumn("parts", "text", (column) => column.notNull())
    .addColumn("verdict", "text", (column) => column.notNull())
    .addColumn("mistake", "text")
    .addColumn("counts", "integer", (column) => column.notNull().check(isTruth("counts")))
    .addColumn("hints", "integer", (column) => column.notNull())
    .addColumn("solution_seen", "integer", (column) => column.notNull().check(isTruth("solution_seen")))
    .addColumn("created_at", "text", (column) => column.notNull())
    .addCheckConstraint(
      "attempts_verdict",
      sql`verdict in ('correct', 'incorrect', 'incomplete', 'unreadable', 'undecided')`,
    )
    .execute();

  await db.schema
    .createTable("runs")
    .ifNotExists()
    .addColumn("id", "text", (column) => column.primaryKey().check(isUuid("id")))
    .addColumn("learner_id", "text", (column) => column.notNull().references("learners.id").onDelete("cascade"))
    .addColumn("level_uuid", "text", (column) => column.notNull())
    .addColumn("level_rev", "integer", (column) => column.notNull())
    .addColumn("log", "text", (column) => column.notNull())
    .addColumn("nudges", "integer", (column) => column.notNull())
    .addColumn("lamps", "integer", (column) => column.notNull())
    .addColumn("cost", "double precision", (column) => column.notNull())
    .addColumn("stars", "integer", (column) => column.notNull().check(sql`stars between 0 and 3`))
    .addColumn("crown", "integer", (column) => column.notNull().check(isTruth("crown")))
    .addColumn("created_at", "text", (column) => column.notNull())
    .execute();

  await db.schema
    .createTable("aids")
    .ifNotExists()
    .addColumn("learner_id", "text", (column) => column.notNull().references("learners.id").onDelete("cascade"))
    .addColumn("family", "text", (column) => column.notNull())
    .addColumn("seed", "text", (column) => column.notNull())
    .addColumn("kind", "text", (column) => column.notNull().check(sql`kind in ('hint', 'solution')`))
    .addColumn("part", "text", (column) => column.notNull())
    .addColumn("step", "integer", (column) => column.notNull())
    .addColumn("created_at", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("aids_once", ["learner_id", "family", "seed", "kind", "part", "step"])
    .execute();

  await db.schema
    .createTable("settings")
    .ifNotExists()
    .addColumn("name", "text", (column) => column.primaryKey())
    .addColumn("value", "text", (column) => column.notNull())
    .addColumn("created_at", "text", (column) => column.notNull())
    .execute();

  // The columns that rate-limiter-flexible expects, for several processes that share one count.
  await db.schema
    .createTable("rate_limits")
    .ifNotExists()
    .addColumn("key", "varchar(255)", (column) => column.primaryKey())
    .addColumn("points", "integer", (column) => column.notNull().defaultTo(0))
    .addColumn("expire", "bigint")
    .execute();

  const index = (name: string) => db.schema.createIndex(name).ifNotExists();
  await index("attempts_of_learner").on("attempts").columns(["learner_id", "created_at"]).execute();
  await index("runs_of_learner").on("runs").columns(["learner_id", "created_at"]).execute();
  await index("runs_of_level").on("runs").columns(["level_uuid", "level_rev"]).execute();
}

async function notes(db: Kysely<Tables>): Promise<void> {
  await db.schema
    .createTable("notes")
    .ifNotExists()
    .addColumn("id", "text", (column) => column.primaryKey().check(isUuid("id")))
    .addColumn("learner_id", "text", (column) => column.notNull().references("learners.id").onDelete("cascade"))
    .addColumn("kind", "text", (column) => column.notNull().check(sql`kind in ('guess', 'recall')`))
    .addColumn("about", "text", (column) => column.notNull())
    .addColumn("said", "text", (column) => column.notNull())
    .addColumn("created_at", "text", (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex("notes_of_learner")
    .ifNotExists()
    .on("notes")
    .columns(["learner_id", "created_at"])
    .execute();
}

async function startsInkAndTallies(db: Kysely<Tables>): Promise<void> {
  for (const name of ["start", "ink"])
    await addColumn(db, "runs", name, "integer", (column) => column.notNull().defaultTo(0));
  // Before this change every nudge stood in the log by itself, and undoing one left it there.
  await sql`
    update runs set ink = (length(log) - length(replace(log, '"kind":"nudge"', ''))) / length('"kind":"nudge"')
    where ink = 0`.execute(db);

  await db.schema
    .createTable("tallies")
    .ifNotExists()
    .addColumn("level_uuid", "text", (column) => column.notNull())
    .addColumn("level_rev", "integer", (column) => column.notNull())
    .addColumn("start", "integer", (column) => column.notNull())
    .addColumn("measure", "text", (column) => column.notNull().check(isMeasure))
    .addColumn("value", "integer", (column) => column.notNull())
    .addColumn("learners", "integer", (column) => column.notNull())
    .addPrimaryKeyConstraint("tallies_once", ["level_uuid", "level_rev", "start", "measure", "value"])
    .execute();
  await db.schema
    .createTable("tally_marks")
    .ifNotExists()
    .addColumn("day", "text", (column) => column.notNull())
    .addColumn("address", "text", (column) => column.notNull())
    .addColumn("newcomer", "integer", (column) => column.notNull().check(isTruth("newcomer")))
    .addColumn("level_uuid", "text", (column) => column.notNull())
    .addColumn("level_rev", "integer", (column) => column.notNull())
    .addColumn("start", "integer", (column) => column.notNull())
    .addColumn("measure", "text", (column) => column.notNull().check(isMeasure))
    .addColumn("value", "integer", (column) => column.notNull())
    .addColumn("marks", "integer", (column) => column.notNull())
    .addPrimaryKeyConstraint("tally_marks_once", [
      "day",
      "address",
      "newcomer",
      "level_uuid",
      "level_rev",
      "start",
      "measure",
      "value",
    ])
    .execute();

  for (const measure of ["nudges", "ink", "lamps"]) {
    const value = sql`case when ${sql.ref(measure)} > 999 then 999 else ${sql.ref(measure)} end`;
    await sql`
      insert into tallies (level_uuid, level_rev, start, measure, value, learners)
      select level_uuid, level_rev, start, ${sql.lit(measure)}, ${value}, count(distinct learner_id)
      from runs where true group by level_uuid, level_rev, start, ${value}
      on conflict do nothing`.execute(db);
  }

  const index = (name: string) => db.schema.createIndex(name).ifNotExists();
  await index("runs_of_learner_on_level").on("runs").columns(["learner_id", "level_uuid", "level_rev"]).execute();
  // Histograms no longer read runs.
  await db.schema.dropIndex("runs_of_level").ifExists().execute();
}

const isMeasure = sql<boolean>`measure in ('nudges', 'ink', 'lamps')`;

async function claimsAndVariants(db: Kysely<Tables>): Promise<void> {
  await db.schema
    .createTable("claims")
    .ifNotExists()
    .addColumn("question", "text", (column) => column.primaryKey())
    .addColumn("learner_id", "text", (column) => column.references("learners.id").onDelete("set null"))
    .addColumn("created_at", "text", (column) => column.notNull())
    .execute();
  const index = (name: string) => db.schema.createIndex(name).ifNotExists();
  await index("claims_by_age").on("claims").column("created_at").execute();
  await index("claims_of_learner").on("claims").column("learner_id").execute();
  await index("attempts_of_variant").on("attempts").columns(["learner_id", "family", "seed"]).execute();

  await addColumn(db, "attempts", "earlier", "text", (column) =>
    column.notNull().defaultTo("none").check(sql`earlier in ('none', 'wrong', 'right')`),
  );
  // Of two attempts of the same moment, the one with the smaller id came first.
  const before = (verdict: string) => sql`exists (
    select 1 from attempts as past
    where past.learner_id = attempts.learner_id and past.family = attempts.family and past.seed = attempts.seed
      and past.counts = 1 and past.verdict = ${sql.lit(verdict)}
      and (past.created_at < attempts.created_at or (past.created_at = attempts.created_at and past.id < attempts.id)))`;
  await sql`
    update attempts
    set earlier = case when ${before("correct")} then 'right' when ${before("incorrect")} then 'wrong' else 'none' end`.execute(
    db,
  );
}

async function summariesAndQuestions(db: Kysely<Tables>): Promise<void> {
  await addColumn(db, "attempts", "question", "text", (column) => column);
  await db.schema
    .createTable("summaries")
    .ifNotExists()
    .addColumn("learner_id", "text", (column) => column.primaryKey().references("learners.id").onDelete("cascade"))
    .addColumn("rules", "text", (column) => column.notNull())
    .addColumn("until", "text", (column) => column.notNull())
    .addColumn("summary", "text", (column) => column.notNull())
    .execute();
}

async function keysAndCodes(db: Kysely<Tables>): Promise<void> {
  await db.schema
    .createTable("keys")
    .ifNotExists()
    .addColumn("secret_hash", "text", (column) => column.primaryKey())
    .addColumn("learner_id", "text", (column) => column.notNull().references("learners.id").onDelete("cascade"))
    .addColumn("replaces", "text")
    .addColumn("created_at", "text", (column) => column.notNull())
    .execute();
  await db.schema
    .createTable("codes")
    .ifNotExists()
    .addColumn("code_hash", "text", (column) => column.primaryKey())
    .addColumn("learner_id", "text", (column) => column.notNull().references("learners.id").onDelete("cascade"))
    .addColumn("kind", "text", (column) => column.notNull().check(sql`kind in ('pairing', 'recovery')`))
    .addColumn("created_at", "text", (column) => column.notNull())
    .addColumn("ends_at", "text")
    .execute();
  const index = (name: string) => db.schema.createIndex(name).ifNotExists();
  await index("keys_of_learner").on("keys").column("learner_id").execute();
  await index("keys_by_replaced").on("keys").column("replaces").execute();
  await index("codes_of_learner").on("codes").column("learner_id").execute();
  // Those who never did anything are looked for by age.
  await index("learners_by_age").on("learners").column("created_at").execute();
}

async function usedCodes(db: Kysely<Tables>): Promise<void> {
  await addColumn(db, "codes", "used_at", "text", (column) => column);
}

/** Only PostgreSQL can add a column if it is not there yet. */
async function addColumn(
  db: Kysely<Tables>,
  table: "runs" | "attempts" | "codes",
  name: string,
  type: "integer" | "text",
  build: (column: ColumnDefinitionBuilder) => ColumnDefinitionBuilder,
): Promise<void> {
  const found = (await db.introspection.getTables()).find((each) => each.name === table);
  if (found?.columns.some((column) => column.name === name)) return;
  await db.schema.alterTable(table).addColumn(name, type, build).execute();
}
