import { existsSync } from "node:fs";
import Database from "better-sqlite3";
import { type Kysely, sql } from "kysely";
import { lookInto } from "./look-into.ts";
import { migrate } from "./migrate.ts";
import { migrations } from "./migrations.ts";
import { pathsIn } from "./paths.ts";
import { openPostgres } from "./postgres.ts";
import { refuseInUse } from "./refuse-in-use.ts";
import { asStorageError, atPlace, StorageError } from "./storage-error.ts";
import type { Tables } from "./tables.ts";

/** Each database has its own. */
const LEFT_OUT = ["migrations", "migration_lock", "rate_limits"];
/** PostgreSQL takes 65,535 values in a statement; no table has a hundred columns. */
const ROWS_AT_ONCE = 500;

/** How many rows of each table were copied. */
export type Moved = Readonly<Record<string, number>>;

/**
 * Copies all that a site has in its SQLite file into an empty PostgreSQL database, all of it or nothing, while the site
 * is stopped. The file stays as it is.
 *
 * @throws {StorageError} if the file is in use, not whole or of another version, or if the other database has learners
 */
export async function moveToServer(dataDirectory: string, url: string): Promise<Moved> {
  const { database: file } = pathsIn(dataDirectory);
  if (!existsSync(file))
    throw new StorageError(
      "failed",
      `${file} is not there and cannot be moved. NUDGE_DATA says where the site has it.`,
    );
  await refuseInUse(file);
  const { fault, plan } = lookInto(file);
  if (fault !== undefined) throw new StorageError("damaged", `${file} cannot be moved: ${fault}.`);
  if (plan.pending.length > 0)
    throw new StorageError(
      "failed",
      `${file} is of an older version. Start the site once, stop it, and run this again.`,
    );
  const { db, guard, place } = openPostgres(url, () => {});
  try {
    await migrate(db, migrations, guard);
    return await copyInto(db, file);
  } catch (error) {
    throw atPlace(asStorageError(error), place);
  } finally {
    await db.destroy();
  }
}

/** The same into an open database that has its tables. */
export async function copyInto(db: Kysely<Tables>, file: string): Promise<Moved> {
  const source = new Database(file, { readonly: true, fileMustExist: true });
  try {
    return await db.transaction().execute(async (transaction) => {
      const there = await transaction.selectFrom("learners").select("id").limit(1).execute();
      if (there.length > 0)
        throw new StorageError(
          "failed",
          "There are learners in that database already, and two pasts cannot be one. Name an empty database.",
        );
      const moved: Record<string, number> = {};
      for (const table of tablesOf(source)) moved[table] = await copyTable(transaction, source, table);
      return moved;
    });
  } finally {
    source.close();
  }
}

/** Learners first: rows of all other tables may name them, and name no others. */
function tablesOf(source: Database.Database): readonly (keyof Tables)[] {
  const found = source
    .prepare<[], { name: keyof Tables }>(
      "select name from sqlite_schema where type = 'table' and name not like 'sqlite%' order by name <> 'learners', name",
    )
    .all();
  return found.map(({ name }) => name).filter((name) => !LEFT_OUT.includes(name));
}

async function copyTable(db: Kysely<Tables>, source: Database.Database, table: keyof Tables): Promise<number> {
  // A site that was started on it once has left secrets of its own, which nobody has seen the use of.
  await sql`delete from ${sql.table(table)}`.execute(db);
  let count = 0;
  let rows: object[] = [];
  const flush = async () => {
    if (rows.length > 0)
      await db
        .insertInto(table)
        .values(rows as never)
        .execute();
    count += rows.length;
    rows = [];
  };
  for (const row of source.prepare<[], object>(`select * from ${table}`).iterate()) {
    rows.push(row);
    if (rows.length === ROWS_AT_ONCE) await flush();
  }
  await flush();
  return count;
}
