import type { NudgeLevel } from "../document/level.ts";

/** How much work may be put into some levels together: about one for each multiplication and activation of a network. */
export class Meter {
  spent = 0;
  private readonly most: number;

  constructor(most: number) {
    this.most = most;
  }

  /** @throws {TooMuchWork} when what was allowed is spent */
  spend(work: number): void {
    this.spent += work;
    if (this.spent > this.most) throw new TooMuchWork("the meter has run out");
  }
}

export class TooMuchWork extends Error {
  override readonly name = "TooMuchWork";
}

const meters = new WeakMap<NudgeLevel, Meter>();

/** The meter that counts what solver and players do with a level, while one does. */
export function meterOf(level: NudgeLevel): Meter | undefined {
  return meters.get(level);
}

/** Does something with a level while a meter counts the work. */
export function metered<Result>(level: NudgeLevel, meter: Meter, work: () => Result): Result {
  meters.set(level, meter);
  try {
    return work();
  } finally {
    meters.delete(level);
  }
}

/** An activation costs about as much as so many multiplications. */
const ACTIVATION = 8;
/** For every state, whatever the network. */
const STATE = 10;

/** The work of one cost. */
export function workOf({ network: { inputs, layers }, examples }: NudgeLevel): number {
  const sizes = [inputs, ...layers.map(({ neurons }) => neurons)];
  const forEach = layers.reduce((sum, { neurons }, at) => sum + neurons * ((sizes[at] as number) + ACTIVATION), 0);
  return examples.length * forEach + STATE;
}
