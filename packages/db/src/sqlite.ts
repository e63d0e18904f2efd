import { mkdir, stat } from "node:fs/promises";
import { join } from "node:path";
import Database from "better-sqlite3";
import { Kysely } from "kysely";
import { leaveMarker, newestBackupIn, pathsIn, prepareDataDirectory, refuseLostDatabase } from "./data-directory.ts";
import type { Engine } from "./engine.ts";
import { guard } from "./retry.ts";
import { ImmediateSqliteDialect } from "./sqlite-dialect.ts";
import { asStorageError, StorageError } from "./storage-error.ts";

const BUSY_TIMEOUT_MS = 5_000;

/** A file larger than this is not read whole at the start; SQLite still compares its header with its length. */
const CHECKED_UP_TO_BYTES = 64 * 1024 * 1024;

/**
 * Opens `nudge.sqlite` in the data directory, creating both if they are missing.
 *
 * @throws {StorageError} `unwritable` or `damaged`, naming the file and the newest backup
 */
export async function openSqlite(dataDirectory: string): Promise<Engine> {
  await prepareDataDirectory(dataDirectory);
  await refuseLostDatabase(dataDirectory);
  const { database: file, backups } = pathsIn(dataDirectory);
  const database = await openFile(file, dataDirectory);
  return {
    name: "sqlite",
    place: file,
    db: new Kysely({ dialect: new ImmediateSqliteDialect({ database }) }),
    ready: () => leaveMarker(dataDirectory),
    backup: async (path = join(backups, `nudge-${new Date().toISOString().replaceAll(":", "-")}.sqlite`)) => {
      await mkdir(backups, { recursive: true, mode: 0o700 });
      await guard(() => database.backup(path));
      return path;
    },
  };
}

async function openFile(file: string, dataDirectory: string): Promise<Database.Database> {
  let database: Database.Database | undefined;
  try {
    database = new Database(file, { timeout: BUSY_TIMEOUT_MS });
    const opened = database;
    // Switching to WAL needs the file to itself and does not wait its turn, so several first starts at once collide.
    await guard(async () => opened.pragma("journal_mode = WAL"));
    opened.pragma("synchronous = FULL"); // an acknowledged answer survives a power cut
    opened.pragma("foreign_keys = ON");
    await refuseDamaged(opened, file);
    return opened;
  } catch (error) {
    database?.close();
    throw await inWords(error, file, dataDirectory);
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
        "Put a backup in its place and start again; without one, move the damaged file and nudge.made beside it away, " +
        "and the site starts with an empty database.",
      error,
    );
  }
  return new StorageError(fault, `The database ${file} cannot be opened. ${known.message}`, error);
}
