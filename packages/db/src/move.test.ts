import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import Database from "better-sqlite3";
import { Kysely, PGliteDialect, sql } from "kysely";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { serverClock } from "./clock.ts";
import { migrate } from "./migrate.ts";
import { migrations } from "./migrations.ts";
import { copyInto, moveToServer } from "./move.ts";
import { openDatabase, storeOver } from "./open-database.ts";
import { timeOf } from "./postgres.ts";
import { guard } from "./retry.ts";
import type { Tables } from "./tables.ts";
import { temporaryDirectory } from "./temporary-directory.ts";
import { aNote, anAttempt, aRun } from "./testing/samples.ts";

const NOWHERE = "postgres://nudge:secret@127.0.0.1:1/nudge";
/** More than go into one statement. */
const ATTEMPTS = 501;

let directory: Awaited<ReturnType<typeof temporaryDirectory>>;
let file: string;
let db: Kysely<Tables>;
// Once for all of them: its start takes seconds.
beforeAll(() => {
  db = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite: new PGlite() }) });
});
beforeEach(async () => {
  directory = await temporaryDirectory();
  file = join(directory.path, "nudge.sqlite");
  for (const statement of ["drop schema public cascade", "create schema public"]) await sql.raw(statement).execute(db);
});
afterEach(() => directory.remove());
afterAll(() => db.destroy());

/** A site with something in every table. */
async function filled(): Promise<void> {
  const store = await openDatabase({ dataDirectory: directory.path });
  const { id: learnerId } = await store.learners.create("phone");
  for (let count = 0; count < ATTEMPTS; count++) await store.attempts.record(anAttempt(learnerId));
  await store.runs.record(aRun(learnerId), { address: "somewhere", day: "2026-11-29", isNewcomer: false });
  await store.notes.record(aNote(learnerId));
  await store.claims.take({ learnerId, question: "a question", family: "last-weight", seed: "17", isNewcomer: false });
  await store.aids.note({ learnerId, family: "last-weight", seed: "17" }, { kind: "hint", part: "slope", step: 1 });
  await store.summaries.keep(learnerId, { rules: "1", until: "2026-01-01T00:00:00.000Z", summary: "{}" });
  await store.codes.keep(learnerId, "recovery", "printed", null);
  await store.codes.join("printed", "laptop", "next");
  await store.settings.getOrMake("secret", () => "of the site");
  await store.callCounts.add("somebody", 1, 60_000);
  await store.close();
}

const sorted = (rows: readonly object[]) => rows.map((row) => JSON.stringify(Object.entries(row).sort())).sort();

test("all that a site has stands in the other database, row by row, and its learners are known there", async () => {
  await filled();
  await migrate(db, migrations);
  // A site that was started there once has made a secret of its own.
  await db.insertInto("settings").values({ name: "secret", value: "another", created_at: "2026" }).execute();
  const moved = await copyInto(db, file);

  const source = new Database(file, { readonly: true });
  const tables = source
    .prepare<[], { name: keyof Tables }>("select name from sqlite_schema where type = 'table'")
    .all()
    .map(({ name }) => name)
    .filter((name) => !/^(sqlite|migration|rate_limits)/.test(name));
  expect(Object.keys(moved).toSorted()).toEqual(tables.toSorted());
  for (const table of tables) {
    const theirs = source.prepare<[], object>(`select * from ${table}`).all();
    expect(theirs.length, table).toBeGreaterThan(0);
    expect(moved[table], table).toBe(theirs.length);
    expect(sorted(await db.selectFrom(table).selectAll().execute()), table).toEqual(sorted(theirs));
  }
  expect(moved.attempts).toBe(ATTEMPTS);
  source.close();

  const store = await storeOver({
    name: "postgres",
    place: "memory",
    db,
    guard,
    clock: () => serverClock(() => timeOf(db)),
    backup: () => Promise.reject(new Error("nothing to back up")),
  });
  const learner = (await store.keys.find("laptop"))?.learner;
  expect(await store.owned.countFor(learner?.id ?? "")).toEqual({ attempts: ATTEMPTS, runs: 1, notes: 1, aids: 1 });
  expect(await store.settings.getOrMake("secret", () => "a third")).toBe("of the site");
});

test("a database that has learners takes none, and stays as it is", async () => {
  await filled();
  await migrate(db, migrations);
  const there = { id: "0190a8a0-0000-7000-8000-000000000001", secret_hash: "somebody", created_at: "2026" };
  await db.insertInto("learners").values(there).execute();
  await expect(copyInto(db, file)).rejects.toThrow(/learners in that database already/);
  expect(await db.selectFrom("learners").selectAll().execute()).toEqual([there]);
  expect(await db.selectFrom("attempts").selectAll().execute()).toEqual([]);
});

test("nothing is moved while the site runs, from a file that is none, or from an older version", async () => {
  const store = await openDatabase({ dataDirectory: directory.path });
  await expect(moveToServer(directory.path, NOWHERE)).rejects.toThrow(/is in use/);
  await store.close();
  const older = new Database(file);
  older.exec(`delete from migrations where name = '${migrations.at(-1)?.name}'`);
  older.close();
  await expect(moveToServer(directory.path, NOWHERE)).rejects.toThrow(/older version/);
  await expect(moveToServer(join(directory.path, "nowhere"), NOWHERE)).rejects.toThrow(/cannot be moved/);
});
