/** Resolves when a caller's next piece of work may begin. */
export type Turns = (caller: string) => Promise<void>;

/**
 * Lets pieces of work take turns. They are done in one thread, where a batch of slow answers would keep everybody waiting
 * to its end. So one begins each time that the event loop goes round, at once if none has begun yet, and of several
 * callers each has one in turn: whoever sends a hundred waits for oneself, and others for one or two pieces.
 */
export function takingTurns(): Turns {
  /** Those who wait, by caller; the first caller is the next. */
  const lines = new Map<string, readonly (() => void)[]>();
  let hasBegun = false;

  const goRound = () => {
    hasBegun = true;
    setImmediate(letNextBegin);
  };
  const letNextBegin = () => {
    hasBegun = false;
    const [next] = lines;
    if (next === undefined) return;
    const [caller, [begin, ...others]] = next;
    lines.delete(caller);
    if (others.length > 0) lines.set(caller, others);
    goRound();
    begin?.();
  };
  return (caller) => {
    if (!hasBegun) {
      goRound();
      return Promise.resolve();
    }
    return new Promise((resolve) => {
      lines.set(caller, [...(lines.get(caller) ?? []), resolve]);
    });
  };
}
