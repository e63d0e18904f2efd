import { AsyncLocalStorage } from "node:async_hooks";
import type { Guard } from "./retry.ts";

/** Sees to it that what is acknowledged survives a power cut, without anybody waiting inside of a commit. */
export interface Settled {
  /** To call when the unit of work in hand may have written something. */
  readonly wrote: () => void;
  /** The same guard, but what has written is not done before the disk has it, and never after a sync that failed. */
  readonly guarding: (guard: Guard) => Guard;
  /** Resolves once nobody waits for the disk any more, whatever became of it: before that, it must not be taken away. */
  readonly idle: () => Promise<void>;
}

/** What is being committed anyway is let through first, and needs no sync of its own. */
const othersFirst = () => new Promise<void>((resolve) => setImmediate(resolve));

/**
 * Many units of work wait for the disk together: whatever was committed before a sync begins is on the disk when it ends.
 * What is committed while one is under way waits for the next, because that one may have passed it over.
 *
 * A sync that fails is the last: the system may take for written what it could not write (Linux does), and so a later
 * sync would succeed over a log with a hole, at which reading it ends after a power cut. Nobody who writes is done any
 * more until the log has been written anew, which is for the next process.
 *
 * @param sync    resolves once all that was committed before it was called is on the disk
 * @param failed  called once, when a sync has failed
 */
export function settledBy(sync: () => Promise<void>, failed: (error: unknown) => void = () => {}): Settled {
  const units = new AsyncLocalStorage<{ wrote: boolean }>();
  let underWay: Promise<void> = Promise.resolve();
  let next: Promise<void> | undefined;

  const settle = () => {
    next ??= underWay.then(othersFirst).then(() => {
      next = undefined;
      underWay = sync();
      underWay.catch(failed);
      return underWay;
    });
    return next;
  };
  return {
    wrote: () => {
      const unit = units.getStore();
      if (unit) unit.wrote = true;
    },
    guarding: (guard) => (work) =>
      guard(async () => {
        const unit = { wrote: false };
        const result = await units.run(unit, work);
        if (unit.wrote) await settle();
        return result;
      }),
    idle: async () => {
      // Who has just committed is about to ask for a sync.
      await othersFirst();
      // Behind the one that is waited for there may be a next by then.
      for (let seen: unknown; seen !== (next ?? underWay); ) {
        const waiting = next ?? underWay;
        seen = waiting;
        await waiting.catch(() => {});
      }
    },
  };
}
