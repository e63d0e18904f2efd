/**
 * Why the storage could not do its work:
 * - `unwritable`: the data directory or file cannot be created or written;
 * - `damaged`: the file exists but is not a whole database, or a row in it is not what it should be;
 * - `full`: there is no space left;
 * - `unreachable`: the server does not answer, or is too busy;
 * - `newer`: the database was made by a later version of this program;
 * - `misconfigured`: the address of the database makes no sense;
 * - `ownerless`: the learner to whom it was to belong is not there any more, merged with another or removed;
 * - `failed`: anything else, with the engine's error as the cause.
 */
export type StorageFault =
  | "unwritable"
  | "damaged"
  | "full"
  | "unreachable"
  | "newer"
  | "misconfigured"
  | "ownerless"
  | "failed";

/** A failure of the storage. The message is for the person who runs the site; learners are told less. */
export class StorageError extends Error {
  readonly fault: StorageFault;

  constructor(fault: StorageFault, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = "StorageError";
    this.fault = fault;
  }
}

/** A record's id is already in use by another learner. Ids are random, so this one is copied or forged. */
export class TakenIdError extends Error {
  readonly id: string;

  constructor(id: string) {
    super(`The id ${id} belongs to somebody else.`);
    this.name = "TakenIdError";
    this.id = id;
  }
}

/** The code an engine gives an error: SQLITE_FULL, 40001, ECONNRESET … */
export function codeOf(error: unknown): string {
  if (typeof error !== "object" || error === null || !("code" in error)) return "";
  return typeof error.code === "string" ? error.code : "";
}

const faultByCode: readonly (readonly [pattern: RegExp, fault: StorageFault, message: string])[] = [
  [/^(SQLITE_FULL|53100|ENOSPC|SQLITE_IOERR_WRITE)$/, "full", "The disk that holds the database is full."],
  [/^(SQLITE_CORRUPT|SQLITE_NOTADB|XX001|XX002)/, "damaged", "The database is damaged."],
  [/^(SQLITE_READONLY|SQLITE_CANTOPEN|SQLITE_PERM|25006)/, "unwritable", "The database cannot be written."],
  [/^(SQLITE_BUSY|SQLITE_LOCKED|40001|40P01|55P03)/, "unreachable", "Too many others are writing to the database."],
  // Learners are all that rows refer to.
  [/^(SQLITE_CONSTRAINT_FOREIGNKEY|23503)$/, "ownerless", "The learner of a record is not there any more."],
  [/^57014$/, "unreachable", "The database took too long."],
  [/^(08|57P|25P03|53300|ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN)/, "unreachable", "The database does not answer."],
];

/** The same error in this project's words, with the engine's error as its cause. */
export function asStorageError(error: unknown): StorageError | TakenIdError {
  if (error instanceof StorageError || error instanceof TakenIdError) return error;
  const code = codeOf(error);
  const known = faultByCode.find(([pattern]) => pattern.test(code));
  if (known) return new StorageError(known[1], known[2], error);
  const words = error instanceof Error ? error.message : String(error);
  if (isLostConnection(error) || isTimedOut(error))
    return new StorageError("unreachable", "The database does not answer.", error);
  return new StorageError("failed", `The database refused: ${words}`, error);
}

/** The same failure, naming the database; what is no failure of the storage stays as it is. */
export const atPlace = (error: unknown, place: string): unknown =>
  error instanceof StorageError
    ? new StorageError(error.fault, `${error.message} (database: ${place})`, error.cause)
    : error;

/** node-postgres gave up waiting. Whether the server did the work is not known. */
export const isTimedOut = (error: unknown) => error instanceof Error && error.message === "Query read timeout";

const lostConnection =
  /^(Connection terminated|Client has encountered a connection error|Client was closed|timeout exceeded)/;

/** node-postgres gives these no code. */
export const isLostConnection = (error: unknown) => error instanceof Error && lostConnection.test(error.message);
