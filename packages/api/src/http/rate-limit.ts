import { StorageError, type Store } from "@nn/db";
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";

/** Calls in one minute. A batch of ten counts as ten, and a call that stores something as `WEIGHT_OF_CHANGE`. */
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

/**
 * With one process (SQLite) the counts are in its memory, because a synced write for every call would cost more than
 * most calls. On PostgreSQL they are in the database and hold for all processes together.
 */
export function rateLimitFor(engine: Store["engine"], limits: Limits): RateLimit {
  const limiter = (name: string, points: number) => {
    const options = { keyPrefix: name, points, duration: MINUTE_S };
    if (!engine.pool) return new RateLimiterMemory(options);
    return new RateLimiterPostgres({
      ...options,
      storeClient: engine.pool,
      tableName: "rate_limits",
      tableCreated: true, // by the migrations
      clearExpiredByTimeout: true,
    });
  };
  const byLearner = limiter("learner", limits.perLearner);
  const byAddress = limiter("address", limits.perAddress);
  const byAddressUnknown = limiter("unknown", limits.perAddressUnknown);
  return {
    count: async ({ address, learner }, weight) => {
      try {
        // The learner first: one who sends too much does not use up what the others at the same address have.
        await (learner === undefined ? byAddressUnknown.consume(address, weight) : byLearner.consume(learner, weight));
        await byAddress.consume(address, weight);
        return undefined;
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes))
          throw new StorageError("unreachable", "The rate limits cannot be counted.", refusal);
        return Math.max(1, Math.ceil((refusal.msBeforeNext ?? 1_000) / 1_000));
      }
    },
  };
}
