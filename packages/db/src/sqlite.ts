import { type FileHandle, open, stat, statfs } from "node:fs/promises";
import { dirname } from "node:path";
import Database from "better-sqlite3";
import { Kysely } from "kysely";
import { writeBackup } from "./backup.ts";
import { machineClock } from "./clock.ts";
import { leaveMarker, makePrivateFile, prepareDataDirectory, refuseLostDatabase } from "./data-directory.ts";
import type { Engine } from "./engine.ts";
import { newestBackupIn } from "./newest-backup.ts";
import { pathsIn } from "./paths.ts";
import { guard } from "./retry.ts";
import { settledBy } from "./settled.ts";
import { ImmediateSqliteDialect } from "./sqlite-dialect.ts";
import { asStorageError, codeOf, StorageError } from "./storage-error.ts";

/** SQLite waits inside of a call, so nothing else happens meanwhile; the long wait is `guard`'s. */
const BUSY_TIMEOUT_MS = 20;

/** A file larger than this is not read whole at the start; SQLite still compares its header with its length. */
const CHECKED_UP_TO_BYTES = 64 * 1024 * 1024;

/** Less than a database needs for its first pages and its log. */
const TOO_LITTLE_SPACE_BYTES = 1024 * 1024;

/**
 * Opens `nudge.sqlite` in the data directory, creating both if they are missing.
 *
 * @throws {StorageError} `unwritable` or `damaged`, naming the file and the newest backup
 */
export async function openSqlite(dataDirectory: string): Promise<Engine> {
  await prepareDataDirectory(dataDirectory);
  await refuseLostDatabase(dataDirectory);
  const { database: file } = pathsIn(dataDirectory);
  const database = await openFile(file, dataDirectory);
  const log = logOf(file);
  const { wrote, guarding } = settledBy(log.sync);
  return {
    name: "sqlite",
    place: file,
    db: new Kysely({ dialect: new ImmediateSqliteDialect({ database, wrote, closed: log.close }) }),
    guard: guarding(guard),
    clock: async () => machineClock,
    ready: () => leaveMarker(dataDirectory),
    backup: (path) => writeBackup(database, dataDirectory, path),
  };
}

async function openFile(file: string, dataDirectory: string): Promise<Database.Database> {
  let database: Database.Database | undefined;
  try {
    await makePrivateFile(file); // SQLite gives its log and its index the rights of the file
    database = new Database(file, { timeout: BUSY_TIMEOUT_MS });
    const opened = database;
    // Switching to WAL needs the file to itself and does not wait its turn, so several first starts at once collide.
    await guard(async () => opened.pragma("journal_mode = WAL"));
    // SQLite syncs before it moves pages from the log into the file, so the file stays whole. That an acknowledged answer
    // survives a power cut is seen to by `settledBy`, which does not hold up everybody else for the time of a sync.
    opened.pragma("synchronous = NORMAL");
    opened.pragma("foreign_keys = ON");
    await guard(() => refuseDamaged(opened, file));
    return opened;
  } catch (error) {
    database?.close();
    throw await inWords(error, file, dataDirectory);
  }
}

/** The write-ahead log, which has all that was committed. It is there, and the same file, as long as the database is open. */
function logOf(file: string) {
  let opened: FileHandle | undefined;
  return {
    // Never twice at once: one sync begins when the one before it has ended.
    sync: async () => {
      opened ??= await open(`${file}-wal`, "r+");
      await opened.datasync();
    },
    close: async () => {
      await opened?.close();
    },
  };
}

async function refuseDamaged(database: Database.Database, file: string): Promise<void> {
  database.prepare("select count(*) from sqlite_schema").all(); // compares the header with the length of the file
  if ((await stat(file)).size > CHECKED_UP_TO_BYTES) return;
  const findings = database.pragma("quick_check(1)", { simple: true });
  if (findings !== "ok") throw new StorageError("damaged", String(findings));
}

async function inWords(error: unknown, file: string, dataDirectory: string): Promise<StorageError> {
  const known = asStorageError(error);
  const fault = known instanceof StorageError ? known.fault : "failed";
  if (fault === "damaged") {
    return new StorageError(
      "damaged",
      `The database ${file} is damaged and was left as it is. ${await newestBackupIn(dataDirectory)} ` +
        "Stop the site and run `npm run restore`, which moves the damaged file away together with nudge.sqlite-wal and " +
        "nudge.sqlite-shm (left behind, they would spoil the backup) and puts the newest whole backup in their place. " +
        "Without a backup, move these three and nudge.made away, and the site starts with an empty database.",
      error,
    );
  }
  if (await isOutOfSpace(error, file))
    return new StorageError("full", `The disk that holds ${file} is full. Make room, and start again.`, error);
  return new StorageError(fault, `The database ${file} cannot be opened. ${known.message}`, error);
}

/** On a full disk SQLite says "disk I/O error" of its index in shared memory, which does not tell anybody what to do. */
async function isOutOfSpace(error: unknown, file: string): Promise<boolean> {
  const cause = error instanceof StorageError ? error.cause : error;
  const code = codeOf(cause);
  if (/^(SQLITE_FULL|ENOSPC)$/.test(code)) return true;
  if (!/^SQLITE_(IOERR|CANTOPEN)/.test(code)) return false;
  const space = await statfs(dirname(file)).catch(() => undefined);
  return space !== undefined && space.bavail * space.bsize < TOO_LITTLE_SPACE_BYTES;
}
