import type { Store } from "@nn/db";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

/** Calls in one minute. A batch of ten counts as ten; what a call costs is its weight. */
export interface Limits {
  /** One learner who types fast: a preview every quarter of a second, with some room. */
  readonly perLearner: number;
  /** All that comes from one address, which may be a whole school. */
  readonly perAddress: number;
  /** Those at one address whom we do not know yet: a class that opens its first page. */
  readonly perAddressUnknown: number;
}

/** Answers and runs fill the disk and previews do not. Nobody answers or wins more than once in half a second. */
export const WEIGHT_OF_CHANGE = 5;

/** Reading all that a learner has takes a tenth of a second where that is much. */
export const WEIGHT_OF_EXPORT = 250;

/** Thirty learners at one address, each at the learner's own limit, are let in twice over. */
export const usualLimits: Limits = { perLearner: 600, perAddress: 36_000, perAddressUnknown: 12_000 };

const MINUTE_S = 60;

export interface Caller {
  /** Unreadable. */
  readonly address: string;
  /** The learner's id, if there is such a learner: a cookie is cheap to invent. */
  readonly learner: string | undefined;
}

export interface RateLimit {
  /** Counts calls by their weight. If there are too many, returns after how many seconds to come back. */
  readonly count: (caller: Caller, weight: number) => Promise<number | undefined>;
}

interface Counter {
  /** Adds to a key's count; undefined unless it is above its limit, and then the milliseconds until it begins anew. */
  readonly add: (key: string, weight: number) => Promise<number | undefined>;
}

/**
 * With one process (SQLite) the counts are in its memory, because a synced write for every call would cost more than
 * most calls. On PostgreSQL they are in the database and hold for all processes together: there they run through the
 * same retries as everything else, and by the same clock.
 */
export function rateLimitFor(store: Pick<Store, "engine" | "callCounts">, limits: Limits): RateLimit {
  const counter = store.engine.name === "sqlite" ? inMemory : inDatabase(store.callCounts);
  const byLearner = counter("learner", limits.perLearner);
  const byAddress = counter("address", limits.perAddress);
  const byAddressUnknown = counter("unknown", limits.perAddressUnknown);
  return {
    count: async ({ address, learner }, weight) => {
      // The learner first: one who sends too much does not use up what the others at the same address have.
      const first = await (learner === undefined
        ? byAddressUnknown.add(address, weight)
        : byLearner.add(learner, weight));
      const wait = first ?? (await byAddress.add(address, weight));
      return wait === undefined ? undefined : Math.max(1, Math.ceil(wait / 1_000));
    },
  };
}

function inMemory(name: string, points: number): Counter {
  const limiter = new RateLimiterMemory({ keyPrefix: name, points, duration: MINUTE_S });
  return {
    add: async (key, weight) => {
      try {
        await limiter.consume(key, weight);
        return undefined;
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal;
        return refusal.msBeforeNext;
      }
    },
  };
}

const inDatabase =
  (counts: Store["callCounts"]) =>
  (name: string, most: number): Counter => ({
    add: async (key, weight) => {
      const { points, msLeft } = await counts.add(`${name}:${key}`, weight, MINUTE_S * 1_000);
      return points > most ? msLeft : undefined;
    },
  });
