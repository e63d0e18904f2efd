/** Whether the picture of a game has come to rest. A board says so; without a board it always has. */
export interface Rest {
  readonly isAtRest: () => boolean;
  readonly set: (isAtRest: boolean) => void;
  /** Calls back once, now if the picture is at rest. Returns a way to call it off. */
  readonly once: (react: () => void) => () => void;
}

export function createRest(): Rest {
  let atRest = true;
  const waiting = new Set<() => void>();
  return {
    isAtRest: () => atRest,
    set: (isAtRest) => {
      atRest = isAtRest;
      // Who is called may make a nudge, and wait again for the picture of it.
      const called = atRest ? [...waiting] : [];
      for (const react of called) {
        waiting.delete(react);
        react();
      }
    },
    once: (react) => {
      if (atRest) {
        react();
        return () => undefined;
      }
      waiting.add(react);
      return () => void waiting.delete(react);
    },
  };
}
