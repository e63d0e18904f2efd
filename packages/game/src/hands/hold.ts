/** Pressed this long, a half begins to repeat. */
export const HOLD_AFTER_MS = 400;

/** What holding needs of its surroundings. Both waits return a way to call them off. */
export interface Held {
  /** Makes one nudge. False ends the holding: it was refused, raised the cost, or there is no nudge left to make. */
  readonly nudge: () => boolean;
  readonly wait: (ms: number, then: () => void) => () => void;
  /** Calls back when the picture has come to rest: at once where it is at rest. */
  readonly whenAtRest: (then: () => void) => () => void;
}

/**
 * Holds a half down: one nudge at once, and from 400 ms on one for every picture that has come to rest, so that each is
 * seen before the next is made.
 *
 * @returns lets go
 */
export function hold({ nudge, wait, whenAtRest }: Held): () => void {
  if (!nudge()) return () => undefined;
  let callOff: () => void;
  const next = () => {
    callOff = whenAtRest(() => {
      if (nudge()) next();
    });
  };
  callOff = wait(HOLD_AFTER_MS, next);
  return () => callOff();
}
