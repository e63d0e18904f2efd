import Database from "better-sqlite3";
import { type CompiledQuery, Kysely } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { machineClock } from "./clock.ts";
import { type Store, storeOver } from "./open-database.ts";
import { guard } from "./retry.ts";
import { ImmediateSqliteDialect } from "./sqlite-dialect.ts";
import type { Tables } from "./tables.ts";
import { anAttempt } from "./testing/samples.ts";

const database = new Database(":memory:");
const asked: CompiledQuery[] = [];
let store: Store;
beforeAll(async () => {
  store = await storeOver({
    name: "sqlite",
    place: "memory",
    db: new Kysely<Tables>({
      dialect: new ImmediateSqliteDialect({ database }),
      log: ({ query }) => {
        asked.push(query);
      },
    }),
    guard,
    clock: async () => machineClock,
    backup: () => Promise.reject(new Error("nothing to back up")),
  });
});
afterAll(() => store.close());

/** How SQLite goes about what is asked here, by the tables and indexes that it reads. */
async function waysOf(work: () => Promise<unknown>): Promise<readonly string[]> {
  asked.length = 0;
  await work();
  const steps = asked.flatMap(({ sql, parameters }) => database.prepare(`explain query plan ${sql}`).all(parameters));
  return (steps as { readonly detail: string }[])
    .map(({ detail }) => detail)
    .filter((way) => /^(SCAN|SEARCH)/.test(way));
}

test("an answer is stored by looking at its own variant alone, however much a learner has", async () => {
  const { id } = await store.learners.create("somebody");
  const helpShown =
    "SEARCH aids USING COVERING INDEX sqlite_autoindex_aids_1 (learner_id=? AND family=? AND seed=? AND kind=?)";
  const answered = "SEARCH attempts USING INDEX attempts_of_variant (learner_id=? AND family=? AND seed=?)";
  const ways = await waysOf(() => store.attempts.record(anAttempt(id)));
  expect(ways.filter((way) => way !== "SCAN CONSTANT ROW")).toEqual([helpShown, helpShown, answered, answered]);
});

test("the day's answers are counted in the index alone", async () => {
  const quota = { learnerId: "somebody", since: "2026-11-28", until: "2026-11-29", most: 1_000 };
  const ways = await waysOf(() => store.attempts.roomIn(quota));
  expect(ways.filter((way) => !/^SCAN (stored|\(subquery)/.test(way))).toEqual([
    "SEARCH attempts USING COVERING INDEX attempts_of_learner (learner_id=? AND created_at>? AND created_at<?)",
  ]);
});
