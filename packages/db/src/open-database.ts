import { type Aids, aidsOf } from "./aids.ts";
import { type Attempts, attemptsOf } from "./attempts.ts";
import { type Claims, claimsOf } from "./claims.ts";
import type { Engine } from "./engine.ts";
import { type Learners, learnersOf } from "./learners.ts";
import { migrate } from "./migrate.ts";
import { migrations } from "./migrations.ts";
import { type Notes, notesOf } from "./notes.ts";
import { isPostgresUrl, openPostgres } from "./postgres.ts";
import { guard } from "./retry.ts";
import { type Runs, runsOf } from "./runs.ts";
import { type Settings, settingsOf } from "./settings.ts";
import { openSqlite } from "./sqlite.ts";
import { StorageError } from "./storage-error.ts";
import { type Summaries, summariesOf } from "./summaries.ts";

export interface DatabaseOptions {
  /** The address of a PostgreSQL database. Without it the data directory holds one SQLite file. */
  readonly url?: string | undefined;
  readonly dataDirectory: string;
  /** Called for connections that broke while idle. They are replaced without its help. */
  readonly onLostConnection?: (error: Error) => void;
}

/** Everything that is stored, whatever the engine. */
export interface Store {
  readonly learners: Learners;
  readonly attempts: Attempts;
  readonly runs: Runs;
  readonly aids: Aids;
  readonly claims: Claims;
  readonly summaries: Summaries;
  readonly notes: Notes;
  readonly settings: Settings;
  readonly engine: Pick<Engine, "name" | "place" | "pool">;
  /** Asks the database something that only a working one can answer. Throws a `StorageError` if it cannot. */
  readonly health: () => Promise<{ readonly engine: Engine["name"]; readonly migrations: number }>;
  /** SQLite: writes a consistent copy into the backups of the data directory, or to `path`; returns its path. */
  readonly backup: (path?: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

/**
 * Opens the database and brings its tables up to date. Several processes may do so at once.
 *
 * @throws {StorageError} with a message for the person who runs the site
 */
export async function openDatabase(options: DatabaseOptions): Promise<Store> {
  if (!options.url) return await storeOver(await openSqlite(options.dataDirectory));
  if (!isPostgresUrl(options.url)) {
    throw new StorageError("misconfigured", "DATABASE_URL must begin with postgres:// or postgresql://.");
  }
  return await storeOver(openPostgres(options.url, options.onLostConnection ?? (() => {})));
}

/** The store on an open engine; tests bring their own engine this way. */
export async function storeOver(engine: Engine): Promise<Store> {
  const { db } = engine;
  try {
    await migrate(db, migrations);
    await engine.ready?.();
  } catch (error) {
    await db.destroy();
    if (!(error instanceof StorageError)) throw error;
    throw new StorageError(error.fault, `${error.message} (database: ${engine.place})`, error.cause);
  }
  return {
    learners: learnersOf(db, guard),
    attempts: attemptsOf(db, guard),
    runs: runsOf(db, guard),
    aids: aidsOf(db, guard),
    claims: claimsOf(db, guard),
    summaries: summariesOf(db, guard),
    notes: notesOf(db, guard),
    settings: settingsOf(db, guard),
    engine,
    health: () =>
      guard(async () => {
        const applied = await db.selectFrom("migrations").select("name").execute();
        return { engine: engine.name, migrations: applied.length };
      }),
    backup: engine.backup,
    close: () => db.destroy(),
  };
}
