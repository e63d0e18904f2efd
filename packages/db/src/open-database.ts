import { type Aids, aidsOf } from "./aids.ts";
import { type Attempts, attemptsOf } from "./attempts.ts";
import { type Owned, ownedBy } from "./belongings.ts";
import { type CallCounts, callCountsOf } from "./call-counts.ts";
import { type Claims, claimsOf } from "./claims.ts";
import type { Clock } from "./clock.ts";
import { type Codes, codesOf } from "./codes.ts";
import { tooOpenIn } from "./data-directory.ts";
import type { Engine } from "./engine.ts";
import { type Keys, keysOf } from "./keys.ts";
import { type Learners, learnersOf } from "./learners.ts";
import { migrate } from "./migrate.ts";
import { migrations } from "./migrations.ts";
import { type Notes, notesOf } from "./notes.ts";
import { isPostgresUrl, openPostgres } from "./postgres.ts";
import { type Runs, runsOf } from "./runs.ts";
import { type Settings, settingsOf } from "./settings.ts";
import { openSqlite } from "./sqlite.ts";
import { atPlace, StorageError } from "./storage-error.ts";
import { type Summaries, summariesOf } from "./summaries.ts";

export interface DatabaseOptions {
  /** The address of a PostgreSQL database. Without it the data directory holds one SQLite file. */
  readonly url?: string | undefined;
  readonly dataDirectory: string;
  /** Called for connections that broke while idle. They are replaced without its help. */
  readonly onLostConnection?: (error: Error) => void;
  /** Called for what the person who runs the site should put right, though the site goes on. */
  readonly onWarning?: (warning: string) => void;
  /**
   * SQLite: called when the disk has not kept what was written. From then on nothing that writes is acknowledged. The
   * process must end as if it was killed, and the next one begins by writing the log anew. To close the store would be
   * wrong: that moves pages out of a log which is not on the disk.
   */
  readonly onLostWrites?: (error: unknown) => void;
}

/** Everything that is stored, whatever the engine. */
export interface Store {
  readonly learners: Learners;
  readonly keys: Keys;
  readonly codes: Codes;
  readonly owned: Owned;
  readonly attempts: Attempts;
  readonly runs: Runs;
  readonly aids: Aids;
  readonly claims: Claims;
  readonly summaries: Summaries;
  readonly notes: Notes;
  readonly settings: Settings;
  /** What callers have asked for lately, the same for all processes. */
  readonly callCounts: CallCounts;
  readonly engine: Pick<Engine, "name" | "place">;
  /** The time by which everything is stored and judged: the database's, where several machines share it. */
  readonly now: Clock["now"];
  /** Writes something and reads it again, which only a working database can do. Throws a `StorageError` if it cannot. */
  readonly check: () => Promise<{ readonly engine: Engine["name"]; readonly migrations: number }>;
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
  if (!options.url) {
    const store = await storeOver(await openSqlite(options.dataDirectory, options.onLostWrites));
    for (const warning of await tooOpenIn(options.dataDirectory)) options.onWarning?.(warning);
    return store;
  }
  if (!isPostgresUrl(options.url)) {
    throw new StorageError("misconfigured", "DATABASE_URL must begin with postgres:// or postgresql://.");
  }
  return await storeOver(openPostgres(options.url, options.onLostConnection ?? (() => {})));
}

/** The store on an open engine; tests bring their own engine this way. */
export async function storeOver(engine: Engine): Promise<Store> {
  const { db, guard } = engine;
  let clock: Clock;
  try {
    await migrate(db, migrations, guard);
    clock = await guard(engine.clock);
    await engine.ready?.();
  } catch (error) {
    await db.destroy();
    throw atPlace(error, engine.place);
  }
  return {
    learners: learnersOf(db, guard, clock),
    keys: keysOf(db, guard, clock),
    codes: codesOf(db, guard, clock),
    owned: ownedBy(db, guard),
    attempts: attemptsOf(db, guard, clock),
    runs: runsOf(db, guard, clock),
    aids: aidsOf(db, guard, clock),
    claims: claimsOf(db, guard, clock),
    summaries: summariesOf(db, guard),
    notes: notesOf(db, guard, clock),
    settings: settingsOf(db, guard, clock),
    callCounts: callCountsOf(db, guard, clock),
    engine,
    now: clock.now,
    check: () => guard(() => checkOf(db, engine.name, clock)),
    backup: engine.backup,
    close: () => db.destroy(),
  };
}

const CHECK = "last-check";

async function checkOf(db: Engine["db"], engine: Engine["name"], clock: Clock) {
  const value = clock.now().toISOString();
  const written = await db
    .insertInto("settings")
    .values({ name: CHECK, value, created_at: value })
    .onConflict((conflict) => conflict.column("name").doUpdateSet({ value }))
    .returning("value")
    .execute();
  if (written.length !== 1) throw new StorageError("failed", "The database did not keep what was written.");
  const applied = await db.selectFrom("migrations").select("name").execute();
  return { engine, migrations: applied.length };
}
