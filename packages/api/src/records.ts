import { type Learner, type Recorded, TakenIdError } from "@nn/db";
import type { Session } from "./http/session.ts";

interface Keeper<T, Stored> {
  readonly record: (record: T) => Promise<Recorded<Stored>>;
  readonly adopt: (record: T) => Promise<boolean>;
}

/**
 * Stores a record of the caller. A newcomer whose first response was lost sends the same again without a cookie, and is
 * then given that record instead of being refused.
 *
 * @throws {TakenIdError} if the id belongs to somebody else
 */
export async function keep<T, Stored>(
  keeper: Keeper<T, Stored>,
  session: Session,
  make: (learner: Learner) => T,
): Promise<Recorded<Stored>> {
  const record = make(await session.begin());
  try {
    return await keeper.record(record);
  } catch (error) {
    if (!(error instanceof TakenIdError) || (await session.known()) || !(await keeper.adopt(record))) throw error;
    return await keeper.record(record);
  }
}
