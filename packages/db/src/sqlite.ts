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
 * @param onLostWrites  called when the disk has not kept what was written; see `DatabaseOptions`
 * @throws {StorageError} `unwritable` or `damaged`, naming the file and the newest backup
 */
export async function openSqlite(dataDirectory: string, onLostWrites?: (error: unknown) => void): Promise<Engine> {
  await prepareDataDirectory(dataDirectory);
  await refuseLostDatabase(dataDirectory);
  const { database: file } = pathsIn(dataDirectory);
  const { database, log } = await openFile(file, dataDirectory);
  const { wrote, guarding, idle } = settledBy(() => log.datasync(), onLostWrites);
  const closed = async () => {
    await idle();
    await log.close();
  };
  return {
    name: "sqlite",
    place: file,
    db: new Kysely({ dialect: new ImmediateSqliteDialect({ database, wrote, closed }) }),
    guard: guarding(guard),
    clock: async () => machineClock,
    ready: () => leaveMarker(dataDirectory),
    backup: (path) => writeBackup(database, dataDirectory, path),
  };
}

interface Opened {
  readonly database: Database.Database;
  /** The write-ahead log, which has all that was committed. It stays the same file as long as the database is open. */
  readonly log: FileHandle;
}

async function openFile(file: string, dataDirectory: string): Promise<Opened> {
  let database: Database.Database | undefined;
  let log: FileHandle | undefined;
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
    // Now and not when it is first synced: the system tells of a failed write to those who had the file open then.
    const openedLog = await open(`${file}-wal`, "r+");
    log = openedLog;
    await guard(() => writeAnew(opened, openedLog));
    return { database, log };
  } catch (error) {
    await log?.close();
    database?.close();
    throw await inWords(error, file, dataDirectory);
  }
}

/**
 * Writes what is in the log once more, and syncs it. The process before this one may have ended because a sync failed.
 * Then the system has the log whole in its memory and takes it for written, while there is a hole in it on the disk.
 * Nobody may write to it meanwhile, nor move pages from it into the file.
 */
async function writeAnew(database: Database.Database, log: FileHandle): Promise<void> {
  database.exec("begin immediate");
  try {
    const { size } = await log.stat();
    const { buffer, bytesRead } = await log.read(Buffer.alloc(size), 0, size, 0);
    const { bytesWritten } = await log.write(buffer, 0, bytesRead, 0);
    if (bytesWritten < bytesRead) throw new Error(`only ${bytesWritten} of ${bytesRead} bytes of the log were written`);
    await log.datasync();
  } finally {
    database.exec("rollback");
  }
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
