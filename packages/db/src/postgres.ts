import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import type { Engine } from "./engine.ts";
import { StorageError } from "./storage-error.ts";

const CONNECT_TIMEOUT_MS = 5_000;
const QUERY_TIMEOUT_MS = 30_000;
const CONNECTIONS = 10;

/** True for an address of a PostgreSQL server, or of a service that speaks its protocol. */
export const isPostgresUrl = (url: string) => /^postgres(ql)?:\/\//.test(url);

/**
 * Connects to PostgreSQL 15 or newer.
 *
 * @param onLost  called for connections that broke; the pool replaces them
 * @throws {StorageError} `misconfigured` if the address cannot be read
 */
export function openPostgres(url: string, onLost: (error: Error) => void): Engine {
  const place = placeOf(url);
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    query_timeout: QUERY_TIMEOUT_MS,
    keepAlive: true,
    application_name: "nudge",
  });
  // Without listeners, a restart of the server would end this process. The pool listens only to idle clients; one in
  // use between two queries speaks for itself.
  pool.on("error", onLost);
  pool.on("connect", (client) => client.on("error", onLost));
  return {
    name: "postgres",
    place,
    pool,
    db: new Kysely({ dialect: new PostgresDialect({ pool }) }),
    backup: async () => {
      throw new StorageError("failed", "This site keeps its data on PostgreSQL: back it up with pg_dump.");
    },
  };
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
