import { open } from "node:fs/promises";
import Database from "better-sqlite3";
import { codeOf, StorageError } from "./storage-error.ts";

/** How every SQLite file begins. */
const HEADER = "SQLite format 3\0";

/**
 * Asks for the file to itself, and gives it back. What is no database any more is not opened at all: SQLite would throw
 * away the log beside it, which may hold the last answers.
 *
 * @throws {StorageError} if the site runs, or another command
 */
export async function refuseInUse(database: string): Promise<void> {
  if (!(await isDatabase(database))) return;
  let opened: Database.Database | undefined;
  try {
    opened = new Database(database, { fileMustExist: true, timeout: 0 });
    opened.pragma("locking_mode = EXCLUSIVE");
    opened.exec("begin exclusive; rollback");
  } catch (error) {
    if (/^SQLITE_BUSY/.test(codeOf(error)))
      throw new StorageError("failed", `${database} is in use. Stop the site, and run this again.`, error);
  } finally {
    opened?.close();
  }
}

/** By its first bytes: a file may have more than fits into memory. */
async function isDatabase(path: string): Promise<boolean> {
  const file = await open(path, "r").catch(() => undefined);
  if (file === undefined) return false;
  try {
    const { buffer } = await file.read(Buffer.alloc(HEADER.length), 0, HEADER.length, 0);
    return buffer.toString("latin1") === HEADER;
  } finally {
    await file.close();
  }
}
