import type { Attempt, NewAttempt, Store } from "../../../packages/db/src/index.ts";

/** A store in memory with just what a submit needs, to measure everything but storage. */
export function memoryStore(): Store {
  const settings = new Map<string, string>();
  const learners = new Map<string, { id: string; createdAt: string }>();
  const attempts = new Map<string, Attempt>();
  const store = {
    engine: { name: "sqlite", place: "memory" },
    settings: {
      getOrMake: async (name: string, make: () => string) => {
        const value = settings.get(name) ?? make();
        settings.set(name, value);
        return value;
      },
    },
    now: () => new Date(),
    keys: {
      find: async (hash: string) => {
        const learner = learners.get(hash);
        return learner && { learner, replaces: null };
      },
    },
    learners: {
      create: async (hash: string) => {
        const learner = learners.get(hash) ?? { id: hash.slice(0, 36), createdAt: "2026-01-01T00:00:00.000Z" };
        learners.set(hash, learner);
        return learner;
      },
    },
    summaries: { of: async () => undefined },
    runs: { winsOf: async () => [] },
    claims: { take: async () => true },
    attempts: {
      record: async (attempt: NewAttempt) => {
        const known = attempts.get(attempt.id);
        if (known) return { fresh: false, stored: known };
        const stored: Attempt = { ...attempt, hints: 0, solutionSeen: false, earlier: "none" };
        attempts.set(stored.id, stored);
        return { fresh: true, stored };
      },
      roomIn: async () => 1_000,
      linesOf: async () => [],
    },
  };
  // A procedure that reaches for anything else fails at once, and the benchmark with it.
  return store as unknown as Store;
}
