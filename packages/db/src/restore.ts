import { chmod, copyFile, mkdir, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { ofOneFile, sync, syncFolder } from "./backup.ts";
import { giveToOwner, leaveMarker } from "./data-directory.ts";
import { type Looked, lookInto } from "./look-into.ts";
import { newestWholeBackup } from "./newest-backup.ts";
import { pathsIn } from "./paths.ts";
import { refuseInUse } from "./refuse-in-use.ts";
import { codeOf, StorageError } from "./storage-error.ts";

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
  await refuseNoFile(chosen);
  const { database, marker } = pathsIn(dataDirectory);
  await refuseInUse(database);
  await makePrivate(dataDirectory);
  const part = `${database}.part`;
  const found = await copyWhole(chosen, part);
  if (found.fault !== undefined) {
    await removeAll(setOf(part));
    throw new StorageError("damaged", `${chosen} cannot be restored: ${found.fault}.`);
  }
  await sync(part);
  const setAside = await moveAside(dataDirectory);
  await rename(part, database);
  await leaveMarker(dataDirectory);
  for (const path of [database, marker]) await giveToOwner(path, dataDirectory);
  await syncFolder(dirname(database));
  return { from: chosen, setAside, found };
}

async function refuseNoFile(path: string): Promise<void> {
  const there = await stat(path).catch(() => undefined);
  if (there?.isFile() === true) return;
  const why = there === undefined ? "it is not there, or this user may not see it" : "it is no file; name a file in it";
  throw new StorageError("failed", `${path} cannot be restored: ${why}.`);
}

/**
 * A copy in one file, and what is in it: what is checked is what will be there. A database that was copied as files, or
 * set aside after a power cut, has its newest answers in the log beside it.
 */
async function copyWhole(from: string, part: string): Promise<Looked> {
  await removeAll(setOf(part));
  await copyFile(from, part);
  await chmod(part, 0o600); // a copy has the rights of its original, which may have travelled
  await copyFile(`${from}-wal`, `${part}-wal`).catch((error: unknown) => {
    if (codeOf(error) !== "ENOENT") throw error;
  });
  try {
    ofOneFile(part);
    return lookInto(part);
  } catch (error) {
    const looked = lookInto(part);
    return { ...looked, fault: looked.fault ?? `its log cannot be read (${String(error)})` };
  }
}

const removeAll = (paths: readonly string[]) => Promise.all(paths.map((path) => rm(path, { force: true })));

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
  await giveToOwner(folder, dataDirectory);
  for (const path of there) await rename(path, join(folder, basename(path)));
  return folder;
}

const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );
