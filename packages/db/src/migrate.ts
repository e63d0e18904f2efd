import { type Kysely, sql } from "kysely";
import type { Migration } from "./migrations.ts";
import { planFor } from "./plan.ts";
import { type Guard, guard as usualGuard } from "./retry.ts";
import { asStorageError, codeOf, StorageError } from "./storage-error.ts";
import type { Tables } from "./tables.ts";

const LOCK_ROW = 1;

/**
 * Brings the tables up to date. Any number of processes may call this at once on one database: the first takes
 * the lock row, and the others wait for it and find nothing left to do.
 *
 * An update of one row is the lock, because both engines hold it until the transaction ends. Only
 * PostgreSQL has advisory locks, and not even every server that speaks its protocol.
 *
 * @returns the names of the migrations that this call applied
 * @throws {StorageError} `newer` if the database knows a migration that this program does not
 */
export async function migrate(
  db: Kysely<Tables>,
  all: readonly Migration[],
  guard: Guard = usualGuard,
): Promise<readonly string[]> {
  await guard(() => makeLockTables(db));
  return await guard(() =>
    db.transaction().execute(async (transaction) => {
      await sql`update migration_lock set taken = taken + 1 where id = ${LOCK_ROW}`.execute(transaction);
      const applied = await transaction.selectFrom("migrations").select("name").orderBy("name").execute();
      const { pending, unknown } = planFor(
        applied.map((row) => row.name),
        all,
      );
      refuseNewer(unknown);
      for (const migration of all) if (pending.includes(migration.name)) await apply(transaction, migration);
      return pending;
    }),
  );
}

async function apply(db: Kysely<Tables>, { name, up }: Migration): Promise<void> {
  try {
    await up(db);
    await db.insertInto("migrations").values({ name, applied_at: new Date().toISOString() }).execute();
  } catch (error) {
    const { fault, message } = asStorageError(error) as StorageError;
    // A failure that may pass keeps its own code, so that everything is tried again.
    if (fault === "unreachable") throw error;
    throw new StorageError(
      fault ?? "failed",
      `The change "${name}" of the tables failed, and nothing of it was kept. ${message}`,
      error,
    );
  }
}

function refuseNewer(unknown: readonly string[]): void {
  if (unknown.length === 0) return;
  throw new StorageError(
    "newer",
    `The database was made by a newer version of Nudge: it has ${unknown.map((name) => `"${name}"`).join(", ")}, ` +
      "which this version does not know. Start the newer version, or restore a backup from before the update.",
  );
}

async function makeLockTables(db: Kysely<Tables>): Promise<void> {
  try {
    await db.schema
      .createTable("migrations")
      .ifNotExists()
      .addColumn("name", "text", (column) => column.primaryKey())
      .addColumn("applied_at", "text", (column) => column.notNull())
      .execute();
    await db.schema
      .createTable("migration_lock")
      .ifNotExists()
      .addColumn("id", "integer", (column) => column.primaryKey())
      .addColumn("taken", "integer", (column) => column.notNull())
      .execute();
  } catch (error) {
    // PostgreSQL: two processes that create a table "if not exists" at once can still collide in its catalogue.
    if (!["23505", "42P07", "42710"].includes(codeOf(error))) throw error;
    throw Object.assign(new Error("another process is creating the tables", { cause: error }), { code: "40001" });
  }
  await db
    .insertInto("migration_lock")
    .values({ id: LOCK_ROW, taken: 0 })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .execute();
}
