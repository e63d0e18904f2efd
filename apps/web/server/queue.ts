/** How much may be done at once, and how much may wait for it. */
export interface QueueLimits {
  readonly atOnce: number;
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

/** First come, first served, in a line that does not grow without end. */
export function queueWith(limits: QueueLimits): Queue {
  let running = 0;
  const line: Waiting[] = [];

  const leaveOnce = () => {
    let hasLeft = false;
    return () => {
      if (hasLeft) return;
      hasLeft = true;
      running -= 1;
      const next = line.shift();
      if (next === undefined) return;
      running += 1;
      next.answer(leaveOnce());
    };
  };

  return {
    length: () => line.length,
    enter: (caller) => {
      if (running < limits.atOnce) {
        running += 1;
        return Promise.resolve(leaveOnce());
      }
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
