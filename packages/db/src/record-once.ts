import { TakenIdError } from "./storage-error.ts";

interface Owned {
  readonly id: string;
  readonly learner_id: string;
}

/** What became of a record: `fresh` is false if it had been stored before and this is a retry. */
export interface Recorded<T> {
  readonly fresh: boolean;
  readonly stored: T;
}

/**
 * Stores a record once, under the id that its maker gave it.
 *
 * `insert` must be one statement that does nothing if the id is taken, and gives back the row as it was written. Outside
 * of a transaction the row is committed when it returns. Its rows must be read to the end (Kysely does): SQLite reports a
 * full disk only there, and a driver call that stops after the first row of RETURNING swallows that error.
 *
 * @throws {TakenIdError} if the id belongs to another learner
 */
export async function recordOnce<Row extends Owned>(
  { id, learner_id }: Owned,
  insert: () => Promise<Row | undefined>,
  find: () => Promise<Row | undefined>,
): Promise<Recorded<Row>> {
  const written = await insert();
  if (written) return { fresh: true, stored: written };
  const stored = await find();
  // Removed with its learner in between, so it must be written anew, or told that there is nobody to write it for.
  if (!stored) throw Object.assign(new Error(`the record ${id} was neither written nor found`), { code: "40001" });
  if (stored.learner_id !== learner_id) throw new TakenIdError(id);
  return { fresh: false, stored };
}
