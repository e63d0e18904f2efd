import { constants } from "node:fs";
import { access, chown, mkdir, open, stat, writeFile } from "node:fs/promises";
import { newestBackupIn } from "./newest-backup.ts";
import { pathsIn } from "./paths.ts";
import { codeOf, StorageError } from "./storage-error.ts";

/**
 * Creates the data directory if it is missing.
 *
 * @throws {StorageError} `unwritable` if it cannot be made or written
 */
export async function prepareDataDirectory(dataDirectory: string): Promise<void> {
  try {
    await mkdir(dataDirectory, { recursive: true, mode: 0o700 });
    await access(dataDirectory, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new StorageError(
      "unwritable",
      `The data directory ${dataDirectory} cannot be ${codeOf(error) === "EACCES" ? "written" : "made or written"} ` +
        `(${codeOf(error) || String(error)}). Give this user the right to write there, ` +
        "or name another directory in NUDGE_DATA.",
      error,
    );
  }
}

/**
 * Refuses to start afresh where a database used to be.
 *
 * @throws {StorageError} `damaged` if the marker is there and the database file is missing or empty
 */
export async function refuseLostDatabase(dataDirectory: string): Promise<void> {
  const { database, marker } = pathsIn(dataDirectory);
  // The marker first: another process that starts now may make the tables, and then the marker, between two looks.
  if ((await sizeOf(marker)) === undefined) return;
  const size = await sizeOf(database);
  if (size !== undefined && size > 0) return;
  throw new StorageError(
    "damaged",
    `The database ${database} is ${size === undefined ? "missing" : "empty"}, but it was not always. ` +
      `${await newestBackupIn(dataDirectory)} To start afresh without the old answers, delete ${marker} as well.`,
  );
}

export async function leaveMarker(dataDirectory: string): Promise<void> {
  const { marker, database } = pathsIn(dataDirectory);
  if ((await sizeOf(marker)) !== undefined) return;
  await writeFile(marker, `The tables of ${database} were made on ${new Date().toISOString()}.\n`, { mode: 0o600 });
}

/** Makes the file with rights for this user alone, if it is missing; SQLite would make it readable for everybody. */
export async function makePrivateFile(path: string): Promise<void> {
  await (await open(path, "a", 0o600)).close();
}

/**
 * What an administrator makes here belongs to whoever has the directory, as what SQLite makes does. Otherwise the site
 * could not open what was restored, nor the next night's backup be written.
 */
export async function giveToOwner(path: string, dataDirectory: string): Promise<void> {
  if (process.getuid?.() !== 0) return;
  const { uid, gid } = await stat(dataDirectory);
  await chown(path, uid, gid);
}

/** What is there and this user may not read and write. To somebody else's eyes it looks damaged, or missing. */
export async function closedIn(dataDirectory: string): Promise<readonly string[]> {
  const { database, marker, backups } = pathsIn(dataDirectory);
  const folders = await closedAmong([dataDirectory, backups], constants.R_OK | constants.W_OK | constants.X_OK);
  if (folders.includes(dataDirectory)) return folders;
  const files = [database, `${database}-wal`, `${database}-shm`, marker];
  return [...folders, ...(await closedAmong(files, constants.R_OK | constants.W_OK))];
}

async function closedAmong(paths: readonly string[], mode: number): Promise<readonly string[]> {
  const isClosed = (path: string) =>
    access(path, mode).then(
      () => false,
      (error: unknown) => ["EACCES", "EPERM"].includes(codeOf(error)),
    );
  const closed = await Promise.all(paths.map(isClosed));
  return paths.filter((_, index) => closed[index]);
}

/** What others on this machine may read, although it holds the secret of the tokens; each with what to do. */
export async function tooOpenIn(dataDirectory: string, platform = process.platform): Promise<readonly string[]> {
  // Windows has lists of rights instead, and Node makes up a mode that says nothing of them.
  if (platform === "win32") return [];
  const { database, marker, backups } = pathsIn(dataDirectory);
  const files = [database, `${database}-wal`, `${database}-shm`, marker];
  const found = await Promise.all(
    [
      ...[dataDirectory, backups].map((path) => ({ path, mode: "700" })),
      ...files.map((path) => ({ path, mode: "600" })),
    ].map(async ({ path, mode }) => {
      const rights = (await stat(path).catch(() => undefined))?.mode ?? 0;
      return (rights & 0o077) === 0 ? [] : [`${path} is open to other users of this machine: chmod ${mode} ${path}`];
    }),
  );
  return found.flat();
}

async function sizeOf(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  }
}
