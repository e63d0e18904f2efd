import { StorageError, type Store } from "@nn/db";
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";

/** Calls in one minute. A batch of ten counts as ten, and a call that stores something as `WEIGHT_OF_CHANGE`. */
export interface Limits {
  /** One learner who types fast: a preview every quarter of a second, with some room. */
  readonly perLearner: number;
  /** One address may be a whole lecture hall. */
  readonly perAddress: number;
}

/** Answers and runs fill the disk and previews do not. Nobody answers or wins more than once in half a second. */
export const WEIGHT_OF_CHANGE = 5;

export const usualLimits: Limits = { perLearner: 600, perAddress: 6_000 };

const MINUTE_S = 60;

export interface Caller {
  /** Unreadable. */
  readonly address: string;
  readonly secretHash: string | undefined;
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
  return {
    count: async ({ address, secretHash }, weight) => {
      try {
        // The address first: a cookie is cheap to invent, an address is not.
        await byAddress.consume(address, weight);
        if (secretHash !== undefined) await byLearner.consume(secretHash, weight);
        return undefined;
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes))
          throw new StorageError("unreachable", "The rate limits cannot be counted.", refusal);
        return Math.max(1, Math.ceil((refusal.msBeforeNext ?? 1_000) / 1_000));
      }
    },
  };
}
