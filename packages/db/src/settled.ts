import { AsyncLocalStorage } from "node:async_hooks";
import type { Guard } from "./retry.ts";

/** Sees to it that what is acknowledged survives a power cut, without anybody waiting inside of a commit. */
export interface Settled {
  /** To call when the unit of work in hand may have written something. */
  readonly wrote: () => void;
  /** The same guard, but what has written is not done before the disk has it. */
  readonly guarding: (guard: Guard) => Guard;
}

/**
 * Many units of work wait for the disk together: whatever was committed before a sync begins is on the disk when it ends.
 * What is committed while one is under way waits for the next, because that one may have passed it over.
 *
 * @param sync  resolves once all that was committed before it was called is on the disk
 */
export function settledBy(sync: () => Promise<void>): Settled {
  const units = new AsyncLocalStorage<{ wrote: boolean }>();
  let underWay: Promise<void> = Promise.resolve();
  let next: Promise<void> | undefined;

  const settle = () => {
    next ??= underWay
      .catch(() => {}) // told to those who waited for it
      .then(() => {
        next = undefined;
        underWay = sync();
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
  };
}
