import { constants } from "node:fs";
import { access, mkdir, readdir, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { codeOf, StorageError } from "./storage-error.ts";

/** Where things lie in the data directory. */
export const pathsIn = (dataDirectory: string) => ({
  database: join(dataDirectory, "nudge.sqlite"),
  /** Written when the tables were first made. From then on an empty or missing file is a loss, not a beginning. */
  marker: join(dataDirectory, "nudge.made"),
  backups: join(dataDirectory, "backups"),
});

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

/** A sentence that names the newest backup, or says that there is none. */
export async function newestBackupIn(dataDirectory: string): Promise<string> {
  const { backups } = pathsIn(dataDirectory);
  const names = await readdir(/* turbopackIgnore: true */ backups).catch((error: unknown) => {
    if (codeOf(error) === "ENOENT") return [];
    throw error;
  });
  const copies = await Promise.all(
    names
      .filter((name) => name.endsWith(".sqlite"))
      .map(async (name) => ({ path: join(backups, name), at: (await stat(join(backups, name))).mtimeMs })),
  );
  const newest = copies.reduce<(typeof copies)[number] | undefined>(
    (best, copy) => (best && best.at >= copy.at ? best : copy),
    undefined,
  );
  return newest
    ? `The newest backup is ${newest.path} of ${new Date(newest.at).toISOString()}.`
    : `There is no backup in ${backups}.`;
}

async function sizeOf(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  }
}
