/** The time by which everything is stored and judged. */
export interface Clock {
  readonly now: () => Date;
}

const ASK_AGAIN_MS = 60_000;

/** One file is used by the processes of one machine, which share its clock. */
export const machineClock: Clock = { now: () => new Date() };

/**
 * The clock of a database that several machines use: one of them may be a day ahead, and what it wrote would then bind
 * all the others. It is asked when the database is opened and once a minute; in between the machine's own clock goes on
 * from there.
 *
 * @param ask       the database's time, in milliseconds
 * @param onFault   called if it cannot be asked; the last known difference stays
 */
export async function serverClock(
  ask: () => Promise<number>,
  onFault: (error: unknown) => void = () => {},
  own: () => number = Date.now,
): Promise<Clock> {
  let ahead = 0;
  let askedAt = Number.NEGATIVE_INFINITY;
  const compare = async () => {
    const before = own();
    askedAt = before;
    const theirs = await ask();
    const after = own();
    ahead = theirs - (before + after) / 2;
    askedAt = after;
  };
  await compare();
  return {
    now: () => {
      if (Math.abs(own() - askedAt) > ASK_AGAIN_MS) compare().catch(onFault);
      return new Date(Math.round(own() + ahead));
    },
  };
}
