import { chmod, copyFile, mkdir, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { sync, syncFolder } from "./backup.ts";
import { leaveMarker } from "./data-directory.ts";
import { type Looked, lookInto } from "./look-into.ts";
import { newestWholeBackup } from "./newest-backup.ts";
import { pathsIn } from "./paths.ts";
import { refuseInUse } from "./refuse-in-use.ts";
import { StorageError } from "./storage-error.ts";

export interface Restored {
  readonly from: string;
  /** Where the files that were there before are now; undefined if there were none. */
  readonly setAside: string | undefined;
  readonly found: Looked;
}

/**
 * Puts a backup in the place of the database, while the site is stopped. The old files are moved aside as a set, never
 * deleted: a write-ahead log that stays behind belongs to another file, and would be played into the backup.
 *
 * @param from  a backup; the newest whole one unless given
 * @throws {StorageError} if there is none, it is not whole, or the database is in use
 */
export async function restoreBackup(dataDirectory: string, from?: string): Promise<Restored> {
  const chosen = from ?? (await newestWholeBackup(dataDirectory)).backup?.path;
  if (chosen === undefined)
    throw new StorageError("failed", `There is no whole backup in ${pathsIn(dataDirectory).backups}.`);
  const found = lookInto(chosen);
  if (found.fault !== undefined) throw new StorageError("damaged", `${chosen} cannot be restored: ${found.fault}.`);

  const { database } = pathsIn(dataDirectory);
  await refuseInUse(database);
  await makePrivate(dataDirectory);
  const part = `${database}.part`;
  await rm(part, { force: true });
  await copyFile(chosen, part);
  await chmod(part, 0o600); // a copy has the rights of its original, which may have travelled
  await sync(part);
  const setAside = await moveAside(dataDirectory);
  await rename(part, database);
  await leaveMarker(dataDirectory);
  await syncFolder(dirname(database));
  return { from: chosen, setAside, found };
}

/** What is restored has the secrets of the site in it. Where the rights are not ours to change, `doctor` names them. */
async function makePrivate(dataDirectory: string): Promise<void> {
  await mkdir(dataDirectory, { recursive: true, mode: 0o700 });
  await chmod(dataDirectory, 0o700).catch(() => {});
}

const setOf = (database: string) => [database, `${database}-wal`, `${database}-shm`];

async function moveAside(dataDirectory: string): Promise<string | undefined> {
  const { database } = pathsIn(dataDirectory);
  const folder = join(dataDirectory, `replaced-${new Date().toISOString().replaceAll(":", "-")}`);
  const there = (await Promise.all(setOf(database).map(exists))).flatMap((is, index) =>
    is ? [setOf(database)[index] ?? ""] : [],
  );
  if (there.length === 0) return undefined;
  await mkdir(folder, { mode: 0o700 });
  for (const path of there) await rename(path, join(folder, basename(path)));
  return folder;
}

const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );
