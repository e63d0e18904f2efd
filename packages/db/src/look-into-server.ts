import { type Kysely, sql } from "kysely";
import { type Migration, migrations } from "./migrations.ts";
import { type Plan, planFor } from "./plan.ts";
import { openPostgres } from "./postgres.ts";
import { asStorageError, atPlace } from "./storage-error.ts";
import type { Tables } from "./tables.ts";

/** What a PostgreSQL database holds, found without changing anything. */
export interface LookedServer {
  /** Why a start could not write: the server takes no writes, or this user has no right to. Undefined if it could. */
  readonly fault: "read-only" | "rights" | undefined;
  /** The last change of the tables that it knows; undefined if there are no tables. */
  readonly schema: string | undefined;
  readonly plan: Plan;
}

export interface ServerReport extends LookedServer {
  /** Host and database, without the password. */
  readonly place: string;
  readonly answeredInMs: number;
  /** How far its clock is ahead of this machine's. */
  readonly aheadMs: number;
}

/**
 * Looks into a PostgreSQL database, as `lookInto` does into a file.
 *
 * @throws {StorageError} if it does not answer
 */
export async function lookIntoServer(url: string): Promise<ServerReport> {
  const { db, guard, clock, place } = openPostgres(url, () => {});
  try {
    const { now } = await guard(clock);
    const aheadMs = now().getTime() - Date.now();
    const begin = performance.now();
    const looked = await guard(() => lookAt(db));
    return { ...looked, place, answeredInMs: performance.now() - begin, aheadMs };
  } catch (error) {
    throw atPlace(asStorageError(error), place);
  } finally {
    await db.destroy();
  }
}

/** The same on an open database. The server itself sees to it that nothing is written. */
export async function lookAt(db: Kysely<Tables>, all: readonly Migration[] = migrations): Promise<LookedServer> {
  // Asked outside of the transaction, which is read-only in any case. It is so on a replica, too.
  const [mode] = (await sql<{ is: string }>`select current_setting('transaction_read_only') as is`.execute(db)).rows;
  return await db
    .transaction()
    .setAccessMode("read only")
    .execute(async (inside) => {
      const { rows } = await sql<{ hasTables: boolean; mayChange: boolean | null; mayMake: boolean | null }>`
        select
          to_regclass('migrations') is not null as "hasTables",
          has_table_privilege(to_regclass('migration_lock'), 'update') as "mayChange",
          has_schema_privilege(current_schema(), 'create') as "mayMake"`.execute(inside);
      const { hasTables = false, mayChange, mayMake } = rows[0] ?? {};
      // A start takes the lock row, or makes the tables where there are none.
      const mayStart = (mayChange ?? mayMake) === true;
      const applied =
        hasTables && mayStart ? await inside.selectFrom("migrations").select("name").orderBy("name").execute() : [];
      const names = applied.map(({ name }) => name);
      return {
        fault: mode?.is === "on" ? "read-only" : mayStart ? undefined : "rights",
        schema: names.at(-1),
        plan: planFor(names, all),
      };
    });
}
