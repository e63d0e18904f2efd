import { sql } from "kysely";
import pg from "pg";
import { uuidv7 } from "uuidv7";
import { describe, expect, test, vi } from "vitest";
import { rowFrom } from "./attempt.ts";
import { migrations } from "./migrations.ts";
import { openDatabase, storeOver } from "./open-database.ts";
import { isPostgresUrl, openPostgres } from "./postgres.ts";
import type { StorageError } from "./storage-error.ts";
import { anAttempt } from "./testing/samples.ts";

describe("the address of the database", () => {
  test.each([
    { url: "postgres://nudge@db/nudge", is: true },
    { url: "postgresql://nudge@db/nudge", is: true },
    { url: "mysql://nudge@db/nudge", is: false },
    { url: "nudge.sqlite", is: false },
  ])("$url is an address of PostgreSQL: $is", ({ url, is }) => {
    expect(isPostgresUrl(url)).toBe(is);
  });

  test("of another kind is refused, with what to write instead", async () => {
    const error = await openDatabase({ url: "mysql://root:secret@db/nudge", dataDirectory: "" }).catch(String);
    expect(error).toMatch(/DATABASE_URL must begin with postgres/);
    expect(error).not.toContain("secret");
  });

  test("of a server that does not answer is named without its password", { timeout: 30_000 }, async () => {
    const url = "postgres://nudge:secret@127.0.0.1:1/nudge";
    const error = await openDatabase({ url, dataDirectory: "" }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ fault: "unreachable", message: expect.stringContaining("127.0.0.1:1/nudge") });
    expect(String(error)).not.toContain("secret");
  });
});

// Only if the environment names a server.
const url = process.env.NN_TEST_POSTGRES_URL;
if (url) {
  test("cutting connections while sixteen write loses nothing, and nobody sees an error", {
    timeout: 30_000,
  }, async () => {
    const lost: string[] = [];
    const store = await openDatabase({ url, dataDirectory: "", onLostConnection: ({ message }) => lost.push(message) });
    const learner = await store.learners.create(`hash of ${uuidv7()}`);
    const acknowledged: string[] = [];
    let writing = true;
    const writers = Array.from({ length: 16 }, async () => {
      while (writing) acknowledged.push((await store.attempts.record(anAttempt(learner.id))).stored.id);
    });

    const other = new pg.Client({ connectionString: url, application_name: "cutter" });
    await other.connect();
    for (let round = 0; round < 5; round++) {
      await new Promise((resolve) => setTimeout(resolve, 200));
      await other.query("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'nudge'");
    }
    writing = false;
    await Promise.all(writers);
    await other.end();

    const stored = new Set((await store.attempts.listFor(learner.id, 1_000_000)).map(({ id }) => id));
    expect(acknowledged.filter((id) => !stored.has(id))).toEqual([]);
    expect(stored.size).toBe(acknowledged.length);
    expect(lost.length).toBeGreaterThan(0);
    await store.learners.remove(learner.id);
    await store.close();
  });

  test("eight pools that open an empty schema at once all start", { timeout: 30_000 }, async () => {
    const schema = `nudge_${uuidv7().replaceAll("-", "")}`;
    const other = new pg.Client({ connectionString: url, application_name: "maker" });
    await other.connect();
    await other.query(`create schema ${schema}`);
    const own = new URL(url);
    own.searchParams.set("options", `-csearch_path=${schema}`);
    const open = () => openDatabase({ url: own.href, dataDirectory: "" });
    const stores = await Promise.all(Array.from({ length: 8 }, open));
    const reports = await Promise.all(stores.map((store) => store.check()));
    expect(reports).toEqual(stores.map(() => ({ engine: "postgres", migrations: migrations.length })));
    const { rows } = await other.query(`select taken from ${schema}.migration_lock`);
    expect(rows).toEqual([{ taken: 8 }]);
    await Promise.all(stores.map((store) => store.close()));
    await other.query(`drop schema ${schema} cascade`);
    await other.end();
  });

  /** Somebody elsewhere is about to store something of a learner, and does so once the work waits for it. */
  async function whileAnotherStores<T>(
    write: (other: pg.Client) => Promise<unknown>,
    work: () => Promise<T>,
  ): Promise<T> {
    const other = new pg.Client({ connectionString: url, application_name: "writer" });
    await other.connect();
    await other.query("begin");
    await write(other);
    const working = work();
    await vi.waitFor(async () => {
      const { rows } = await other.query(
        "select 1 from pg_stat_activity where pg_backend_pid() = any(pg_blocking_pids(pid))",
      );
      expect(rows).not.toEqual([]);
    }, 10_000);
    await other.query("commit");
    await other.end();
    return await working;
  }
  const aNoteOf = (learnerId: string) => (other: pg.Client) =>
    other.query(
      `insert into notes (id, learner_id, kind, about, said, created_at)
       values ($1, $2, 'guess', 'downhill#one-step', '{}', '2026-11-29T00:00:00.000Z')`,
      [uuidv7(), learnerId],
    );

  test("of two answers to a variant at once, the second finds the first", { timeout: 30_000 }, async () => {
    const store = await openDatabase({ url, dataDirectory: "" });
    const { id } = await store.learners.create(`hash of ${uuidv7()}`);
    const second = await whileAnotherStores(
      async (other) => {
        await other.query("select 1 from learners where id = $1 for update", [id]);
        const row = rowFrom(anAttempt(id, { verdict: "incorrect" }));
        const places = Object.keys(row).map((_, index) => `$${index + 1}`);
        await other.query(`insert into attempts (${Object.keys(row)}) values (${places})`, Object.values(row));
      },
      () => store.attempts.record(anAttempt(id)),
    );
    expect(second).toMatchObject({ fresh: true, stored: { earlier: "wrong" } });
    await store.learners.remove(id);
    await store.close();
  });

  test("whoever stores something as the idle are removed is not idle", { timeout: 30_000 }, async () => {
    const store = await openDatabase({ url, dataDirectory: "" });
    const { id } = await store.learners.create(`hash of ${uuidv7()}`);
    const other = new pg.Client({ connectionString: url });
    await other.connect();
    await other.query("update learners set created_at = '2000-01-01T00:00:00.000Z' where id = $1", [id]);
    await other.end();
    expect(await whileAnotherStores(aNoteOf(id), () => store.learners.removeIdle(new Date("2001-01-01")))).toBe(0);
    expect(await store.notes.listFor(id)).toHaveLength(1);
    await store.learners.remove(id);
    await store.close();
  });

  test("what is stored of a learner who is being merged goes along", { timeout: 30_000 }, async () => {
    const store = await openDatabase({ url, dataDirectory: "" });
    const [secret, code] = [`hash of ${uuidv7()}`, `code ${uuidv7()}`];
    const [into, from] = [await store.learners.create(`hash of ${uuidv7()}`), await store.learners.create(secret)];
    for (const { id } of [into, from]) await store.attempts.record(anAttempt(id));
    await store.codes.keep(into.id, "recovery", code, null);
    await whileAnotherStores(aNoteOf(from.id), () => store.codes.join(code, secret, `code ${uuidv7()}`));
    expect((await store.keys.find(secret))?.learner).toEqual(into);
    expect(await store.notes.listFor(into.id)).toHaveLength(1);
    await store.learners.remove(into.id);
    await store.close();
  });

  const patience = { lockMs: 300, statementMs: 600, queryMs: 5_000 };

  test("what waits for a lock too long is given up by the server, and is not stored behind our back", async () => {
    const store = await storeOver(openPostgres(url, () => {}, patience));
    const learner = await store.learners.create(`hash of ${uuidv7()}`);
    const other = new pg.Client({ connectionString: url, application_name: "holder" });
    await other.connect();
    await other.query("begin");
    await other.query("select 1 from learners where id = $1 for update", [learner.id]);
    const attempts = Array.from({ length: 12 }, () => anAttempt(learner.id));
    const outcomes = await Promise.allSettled(attempts.map((attempt) => store.attempts.record(attempt)));
    expect(outcomes.map(({ status }) => status)).toEqual(attempts.map(() => "rejected"));
    for (const outcome of outcomes)
      expect(outcome).toMatchObject({ reason: { fault: "unreachable" } satisfies Partial<StorageError> });
    await other.query("rollback");
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(await store.attempts.listFor(learner.id)).toEqual([]);
    await expect(store.attempts.record(anAttempt(learner.id))).resolves.toMatchObject({ fresh: true });
    await other.end();
    await store.learners.remove(learner.id);
    await store.close();
  });

  test("a client that got no answer in time is closed, and the next question gets its own answer", async () => {
    const { db } = openPostgres(url, () => {}, { ...patience, statementMs: 60_000, queryMs: 300 });
    const late = sql`select 'late' as answer from pg_sleep(1)`.execute(db);
    await expect(late).rejects.toThrow("Query read timeout");
    for (let asked = 0; asked < 12; asked++) {
      const { rows } = await sql<{ answer: string }>`select ${`${asked}`} as answer`.execute(db);
      expect(rows).toEqual([{ answer: `${asked}` }]);
    }
    await db.destroy();
  });
}
