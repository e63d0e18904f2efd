import { Kysely, PostgresDialect, sql } from "kysely";
import pg from "pg";
import { serverClock } from "./clock.ts";
import type { Engine } from "./engine.ts";
import { guard } from "./retry.ts";
import { isTimedOut, StorageError } from "./storage-error.ts";
import type { Tables } from "./tables.ts";

const CONNECT_TIMEOUT_MS = 5_000;
const IDLE_IN_TRANSACTION_MS = 15_000;
const CONNECTIONS = 10;

/** When to give up. */
export interface Patience {
  /** Where somebody holds what another needs: the server itself gives up, and nothing is stored. */
  readonly lockMs: number;
  /** The same for what takes too long. */
  readonly statementMs: number;
  /** Later than the server's own: from then on it is not known what became of the statement. */
  readonly queryMs: number;
}

const usual: Patience = { lockMs: 5_000, statementMs: 10_000, queryMs: 20_000 };

/** True for an address of a PostgreSQL server, or of a service that speaks its protocol. */
export const isPostgresUrl = (url: string) => /^postgres(ql)?:\/\//.test(url);

/**
 * Connects to PostgreSQL 15 or newer.
 *
 * @param onLost  called for connections that broke; the pool replaces them
 * @throws {StorageError} `misconfigured` if the address cannot be read
 */
export function openPostgres(url: string, onLost: (error: Error) => void, patience: Patience = usual): Engine {
  const place = placeOf(url);
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    statement_timeout: patience.statementMs,
    lock_timeout: patience.lockMs,
    idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_MS,
    query_timeout: patience.queryMs,
    keepAlive: true,
    application_name: "nudge",
  });
  // Without listeners, a restart of the server would end this process. The pool listens only to idle clients; one in
  // use between two queries speaks for itself.
  pool.on("error", onLost);
  pool.on("connect", (client) => {
    client.on("error", onLost);
    dropOnceTimedOut(client);
  });
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return {
    name: "postgres",
    place,
    db,
    guard,
    clock: () =>
      serverClock(
        () => timeOf(db),
        (error) => onLost(error instanceof Error ? error : new Error(String(error))),
      ),
    backup: async () => {
      throw new StorageError("failed", "This site keeps its data on PostgreSQL: back it up with pg_dump.");
    },
  };
}

/** The server's clock, in milliseconds. */
export async function timeOf(db: Kysely<Tables>): Promise<number> {
  const { rows } = await sql<{ ms: string | number }>`
    select floor(extract(epoch from clock_timestamp()) * 1000) as ms`.execute(db);
  const ms = Number(rows[0]?.ms);
  if (!Number.isFinite(ms)) throw new StorageError("failed", "The database does not tell the time.");
  return ms;
}

/**
 * A client whose query was given up may still get the answer to it, and would take it for that of the next query. So it
 * is closed instead of going back to the pool, and the server undoes what it had begun.
 */
function dropOnceTimedOut(client: pg.PoolClient): void {
  const query = client.query.bind(client) as (...args: unknown[]) => unknown;
  const watched = (...args: unknown[]) => {
    const result = query(...args);
    if (result instanceof Promise)
      result.catch((error: unknown) => {
        // The pool takes no client back that is ending. That it is gone is no news then.
        if (isTimedOut(error)) (client as unknown as pg.Client).end().catch(() => {});
      });
    return result;
  };
  client.query = watched as typeof client.query;
}

/** Host and database of the address. User name and password stay out of messages. */
function placeOf(url: string): string {
  try {
    const { host, pathname } = new URL(url);
    return `${host}${pathname}`;
  } catch (error) {
    throw new StorageError(
      "misconfigured",
      "DATABASE_URL is not an address: postgres://name:password@host/database",
      error,
    );
  }
}
