import { chmod, mkdir, open, rename, rm } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import Database from "better-sqlite3";
import { giveToOwner } from "./data-directory.ts";
import { lookInto } from "./look-into.ts";
import { backupFilesIn } from "./newest-backup.ts";
import { pathsIn } from "./paths.ts";
import { guard } from "./retry.ts";
import { StorageError } from "./storage-error.ts";

/** Backups that a site makes into its own folder; older ones are removed. Whatever has another name is left alone. */
const KEPT = 14;
const ownName = /^nudge-\d{4}-\d{2}-\d{2}T[\d.-]+Z\.sqlite$/;

/** The name of a backup that is made now. */
export const backupName = () => `nudge-${new Date().toISOString().replaceAll(":", "-")}.sqlite`;

/**
 * Writes a consistent copy while others read and write. Nothing has the name of a backup until it is whole, checked and
 * on the disk: a power cut leaves a `.part` file, and the backups of before.
 *
 * @throws {StorageError} if the copy is not what it should be; then there is none
 */
export async function writeBackup(database: Database.Database, dataDirectory: string, given?: string): Promise<string> {
  const { backups } = pathsIn(dataDirectory);
  const path = given ?? join(backups, backupName());
  refuseOnto(path, pathsIn(dataDirectory).database);
  const part = `${path}.part`;
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  if (given === undefined) await giveToOwner(backups, dataDirectory);
  try {
    await guard(() => database.backup(part));
    await chmod(part, 0o600);
    ofOneFile(part);
    const { fault } = lookInto(part);
    if (fault !== undefined) throw new StorageError("failed", `The backup was not kept: ${fault}.`);
    await sync(part);
    if (given === undefined) await giveToOwner(part, dataDirectory);
    await rename(part, path);
    await syncFolder(dirname(path));
  } finally {
    for (const left of [part, `${part}-journal`, `${part}-wal`, `${part}-shm`]) await rm(left, { force: true });
  }
  if (given === undefined) await removeOld(dataDirectory);
  return path;
}

/** A copy in the place of a database that is open would take the file away from under those who write to it. */
function refuseOnto(path: string, database: string): void {
  const own = [database, `${database}-wal`, `${database}-shm`];
  if (own.some((each) => resolve(each) === resolve(path)))
    throw new StorageError("failed", `${path} is the database itself. Name another file.`);
}

/** Without a write-ahead log, so that whoever looks into it leaves no files beside it. Opening it brings the log back. */
export function ofOneFile(path: string): void {
  const copy = new Database(path);
  copy.pragma("journal_mode = DELETE");
  copy.close();
}

/** What is not synced may be gone after a power cut. Windows syncs only what was opened for writing. */
export const sync = (path: string): Promise<void> => syncOpened(path, "r+");

/** For a name in a folder to be there, the folder must be synced. Windows cannot, and keeps a journal of names instead. */
export const syncFolder = async (path: string, platform = process.platform): Promise<void> => {
  if (platform !== "win32") await syncOpened(path, "r");
};

async function syncOpened(path: string, flags: string): Promise<void> {
  const handle = await open(path, flags);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function removeOld(dataDirectory: string): Promise<void> {
  const own = (await backupFilesIn(dataDirectory)).filter(({ path }) => ownName.test(basename(path)));
  for (const { path } of own.slice(KEPT)) await rm(path, { force: true });
}
