import { asStorageError, codeOf, isLostConnection } from "./storage-error.ts";

/** Runs one unit of work on the database. Retries failures that may pass; others become a `StorageError`. */
export type Guard = <T>(work: () => Promise<T>) => Promise<T>;

const TRIES = 8;
const FIRST_PAUSE_MS = 20;
const LONGEST_PAUSE_MS = 1_000;
/**
 * SQLite waits for another writer inside of one call, and all else in this process waits with it. So it is told to wait
 * but a moment, and asked again from here: for some eight seconds, in which pages are served.
 */
const BUSY_TRIES = 40;
const LONGEST_BUSY_PAUSE_MS = 250;

/** Serialization failures, deadlocks, a busy file, and a server that went away and may come back. */
const transientCode = /^(40001|40P01|SQLITE_BUSY|57P0[123]|08|ECONNRESET|ECONNREFUSED|EPIPE)/;

/** True if the same work may succeed when retried. */
export const isTransient = (error: unknown) => transientCode.test(codeOf(error)) || isLostConnection(error);

/**
 * Makes a guard. Every unit of work in this package may be repeated: records have ids from their makers, so a commit
 * whose acknowledgement was lost is found again instead of being written twice.
 *
 * @param pause  waits for this many milliseconds; tests pass one that does not
 */
export function guardWith(pause: (ms: number) => Promise<void>, tries = TRIES): Guard {
  return async (work) => {
    for (let attempt = 1; ; attempt++) {
      let isBusy = false;
      try {
        return await work();
      } catch (error) {
        isBusy = /^SQLITE_BUSY/.test(codeOf(error));
        if (attempt >= (isBusy ? BUSY_TRIES : tries) || !isTransient(error)) throw asStorageError(error);
      }
      const longest = Math.min(isBusy ? LONGEST_BUSY_PAUSE_MS : LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (attempt - 1));
      // Two writers that have collided should not collide again.
      await pause(longest * (0.5 + Math.random() / 2));
    }
  };
}

export const guard: Guard = guardWith((ms) => new Promise((resolve) => setTimeout(resolve, ms)));
