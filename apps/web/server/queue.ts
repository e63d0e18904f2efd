/** How much may be done at once, and how much may wait for it. */
export interface QueueLimits {
  readonly atOnce: number;
  /** Of those, how many may be one caller's. */
  readonly atOnceOfOne: number;
  readonly waiting: number;
  /** Of those that wait, how many may be one caller's. */
  readonly waitingOfOne: number;
  /** Whoever has waited this long is refused: an answer now is worth more than a late one. */
  readonly patienceMs: number;
}

export interface Queue {
  /** Resolves to a function to call when the work is done, or to undefined if there is no place. */
  readonly enter: (caller: string) => Promise<(() => void) | undefined>;
  readonly length: () => number;
}

interface Waiting {
  readonly caller: string;
  readonly answer: (leave: (() => void) | undefined) => void;
}

/**
 * A line that does not grow without end. Whoever has least under way comes next, and of those the first: a caller with a
 * hundred requests in line holds up nobody who has one.
 */
export function queueWith(limits: QueueLimits): Queue {
  const running = new Map<string, number>();
  let all = 0;
  const line: Waiting[] = [];

  const runningOf = (caller: string) => running.get(caller) ?? 0;
  const hasPlace = (caller: string) => all < limits.atOnce && runningOf(caller) < limits.atOnceOfOne;
  const begin = (caller: string) => {
    all += 1;
    running.set(caller, runningOf(caller) + 1);
    let hasLeft = false;
    const leave = () => {
      if (hasLeft) return;
      hasLeft = true;
      all -= 1;
      const left = runningOf(caller) - 1;
      if (left === 0) running.delete(caller);
      else running.set(caller, left);
      letNextIn();
    };
    return leave;
  };
  /** Whoever stands in the line has no place; one that is given back is enough for one of them at most. */
  const letNextIn = () => {
    const next = line
      .filter(({ caller }) => hasPlace(caller))
      .reduce<Waiting | undefined>(
        (best, each) => (best === undefined || runningOf(each.caller) < runningOf(best.caller) ? each : best),
        undefined,
      );
    if (next === undefined) return;
    line.splice(line.indexOf(next), 1);
    next.answer(begin(next.caller));
  };

  return {
    length: () => line.length,
    enter: (caller) => {
      if (hasPlace(caller)) return Promise.resolve(begin(caller));
      const own = line.filter((each) => each.caller === caller).length;
      if (line.length >= limits.waiting || own >= limits.waitingOfOne) return Promise.resolve(undefined);
      return new Promise((resolve) => {
        const giveUp = setTimeout(() => {
          line.splice(line.indexOf(waiting), 1);
          resolve(undefined);
        }, limits.patienceMs);
        const waiting: Waiting = {
          caller,
          answer: (leave) => {
            clearTimeout(giveUp);
            resolve(leave);
          },
        };
        line.push(waiting);
      });
    },
  };
}
