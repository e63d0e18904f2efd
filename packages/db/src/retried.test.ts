import { PGlite } from "@electric-sql/pglite";
import { type CompiledQuery, type DatabaseConnection, Kysely, PGliteDialect } from "kysely";
import { uuidv7 } from "uuidv7";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serverClock } from "./clock.ts";
import { type Store, storeOver } from "./open-database.ts";
import { timeOf } from "./postgres.ts";
import { guardWith } from "./retry.ts";
import type { Tables } from "./tables.ts";
import { aNote, anAttempt, aRun } from "./testing/samples.ts";

/** Which statement from now on fails to serialize, counted from 1; none at 0 and below. */
let failing = 0;

/** Makes one statement fail as it does on a server where others write. */
async function watch(connection: DatabaseConnection): Promise<void> {
  const execute = connection.executeQuery.bind(connection);
  Object.assign(connection, {
    executeQuery: async (query: CompiledQuery) => {
      failing -= 1;
      if (failing === 0) throw Object.assign(new Error("could not serialize access"), { code: "40001" });
      return await execute(query);
    },
  });
}

let db: Kysely<Tables>;
let store: Store;
let learnerId: string;
beforeAll(async () => {
  db = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite: new PGlite(), onCreateConnection: watch }) });
  store = await storeOver({
    name: "postgres",
    place: "memory",
    db,
    guard: guardWith(async () => {}),
    clock: () => serverClock(() => timeOf(db)),
    backup: () => Promise.reject(new Error("nothing to back up")),
  });
  learnerId = (await store.learners.create("somebody")).id;
});
afterAll(() => store.close());

const NOW = "2026-11-29T00:00:00.000Z";
const variant = () => ({ learnerId, family: "last-weight", seed: "17" });
const aLearner = async () => (await store.learners.create(uuidv7())).id;

/** Each thing that a store does; what it needs is made before anything fails. */
const units: Record<string, () => Promise<() => Promise<unknown>>> = {
  "learners.create": async () => () => store.learners.create(uuidv7()),
  "learners.bySecretHash": async () => () => store.learners.bySecretHash("somebody"),
  "learners.removeIdle": async () => () => store.learners.removeIdle(new Date(0)),
  "learners.remove": async () => {
    const id = await aLearner();
    return () => store.learners.remove(id);
  },
  "keys.find": async () => () => store.keys.find("somebody"),
  "keys.add": async () => () => store.keys.add(learnerId, uuidv7()),
  "keys.confirm": async () => () => store.keys.confirm("somebody"),
  "keys.endOthers": async () => () => store.keys.endOthers("somebody", ["somebody"]),
  "codes.keep": async () => () => store.codes.keep(learnerId, "recovery", uuidv7(), null),
  "codes.join": async () => {
    const [code, own] = [uuidv7(), uuidv7()];
    await store.codes.keep(learnerId, "recovery", code, null);
    await store.learners.create(own);
    return () => store.codes.join(code, own, uuidv7());
  },
  "codes.confirm": async () => {
    const code = uuidv7();
    await store.codes.keep(learnerId, "recovery", code, null);
    return () => store.codes.confirm(learnerId, code);
  },
  "codes.recovery": async () => () => store.codes.recovery(learnerId),
  "owned.countFor": async () => () => store.owned.countFor(learnerId),
  "owned.of": async () => () => store.owned.of(learnerId),
  "owned.putBack": async () => {
    const { learnerId: _, ...attempt } = anAttempt(learnerId);
    return () => store.owned.putBack(learnerId, { attempts: [attempt], runs: [], notes: [], aids: [] });
  },
  "attempts.record": async () => () => store.attempts.record(anAttempt(learnerId)),
  "attempts.adopt": async () => () => store.attempts.adopt(anAttempt(learnerId)),
  "attempts.listFor": async () => () => store.attempts.listFor(learnerId),
  "attempts.byFamily": async () => () => store.attempts.byFamily(learnerId),
  "attempts.linesOf": async () => () => store.attempts.linesOf(learnerId, NOW),
  "attempts.partsOf": async () => () => store.attempts.partsOf(learnerId, 5),
  "attempts.withIds": async () => () => store.attempts.withIds(learnerId, [uuidv7()]),
  "attempts.lastOfVariants": async () => () => store.attempts.lastOfVariants(learnerId, 5),
  "attempts.roomIn": async () => () => store.attempts.roomIn({ learnerId, since: NOW, until: NOW, most: 5 }),
  "attempts.mistakesOf": async () => () => store.attempts.mistakesOf(learnerId, 5),
  "runs.record": async () => () =>
    store.runs.record(aRun(learnerId), { day: "2026-11-29", address: "somewhere", isNewcomer: false }),
  "runs.adopt": async () => () => store.runs.adopt(aRun(learnerId)),
  "runs.listFor": async () => () => store.runs.listFor(learnerId),
  "runs.winsOf": async () => () => store.runs.winsOf(learnerId, 5),
  "runs.bestFor": async () => () => store.runs.bestFor(learnerId),
  "runs.histogram": async () => () => store.runs.histogram({ levelUuid: uuidv7(), levelRev: 1, start: 0 }),
  "aids.note": async () => () => store.aids.note(variant(), { kind: "hint", part: uuidv7(), step: 1 }),
  "aids.lastStep": async () => () => store.aids.lastStep(variant(), "slope"),
  "claims.take": async () => () => store.claims.take({ ...variant(), question: uuidv7(), isNewcomer: true }),
  "summaries.of": async () => () => store.summaries.of(learnerId),
  "summaries.keep": async () => () => store.summaries.keep(learnerId, { rules: "1", until: NOW, summary: "{}" }),
  "notes.record": async () => () => store.notes.record(aNote(learnerId)),
  "notes.adopt": async () => () => store.notes.adopt(aNote(learnerId)),
  "notes.listFor": async () => () => store.notes.listFor(learnerId),
  "settings.getOrMake": async () => () => store.settings.getOrMake(uuidv7(), () => "made"),
  "callCounts.add": async () => () => store.callCounts.add(uuidv7(), 1, 60_000),
  "callCounts.clear": async () => () => store.callCounts.clear(),
  check: async () => () => store.check(),
};

test("all that a store does is here: what is new must say how it is asked for", () => {
  const parts = [
    "learners",
    "keys",
    "codes",
    "owned",
    "attempts",
    "runs",
    "aids",
    "claims",
    "summaries",
    "notes",
  ] as const;
  const found = [...parts, "settings" as const, "callCounts" as const].flatMap((part) =>
    Object.keys(store[part]).map((name) => `${part}.${name}`),
  );
  expect(Object.keys(units).toSorted()).toEqual([...found, "check"].toSorted());
});

test.each(Object.keys(units))(
  "whichever statement of %s fails to serialize, its caller does not see it",
  async (name) => {
    for (let statement = 1; statement < 100; statement++) {
      const work = await units[name]?.();
      failing = statement;
      await work?.();
      if (failing > 0) {
        // It has fewer statements than that.
        failing = 0;
        expect(statement).toBeGreaterThan(1);
        return;
      }
    }
    throw new Error("there was always one more statement to fail");
  },
);
