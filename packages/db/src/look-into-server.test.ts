import { PGlite } from "@electric-sql/pglite";
import { Kysely, PGliteDialect, sql } from "kysely";
import pg from "pg";
import { uuidv7 } from "uuidv7";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { lookAt, lookIntoServer } from "./look-into-server.ts";
import { migrate } from "./migrate.ts";
import { migrations } from "./migrations.ts";
import { openDatabase } from "./open-database.ts";
import type { Tables } from "./tables.ts";

const NAMES = ["0001-learners-attempts-runs", "0002-notes", "0003-starts-ink-tallies"];
const known = migrations.slice(0, 3);

describe("a database that is looked into", () => {
  let db: Kysely<Tables>;
  // Once for all of them: its start takes seconds.
  beforeAll(() => {
    db = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite: new PGlite() }) });
  });
  beforeEach(async () => {
    for (const statement of ["reset all", "reset role", "drop schema public cascade", "create schema public"])
      await sql.raw(statement).execute(db);
  });
  afterAll(() => db.destroy());

  const tables = async () =>
    (await sql<{ name: string }>`select tablename as name from pg_tables where schemaname = 'public'`.execute(db)).rows;
  const starts = async () => (await sql<{ taken: number }>`select taken from migration_lock`.execute(db)).rows;

  test("gets no tables, and a start would make them all", async () => {
    expect(await lookAt(db, known)).toEqual({
      fault: undefined,
      schema: undefined,
      plan: { pending: NAMES, unknown: [] },
    });
    expect(await tables()).toEqual([]);
  });

  test("keeps older tables as they are, and a start would change them", async () => {
    await migrate(db, migrations.slice(0, 1));
    const before = [await tables(), await starts()];
    expect(await lookAt(db, known)).toEqual({
      fault: undefined,
      schema: NAMES[0],
      plan: { pending: NAMES.slice(1), unknown: [] },
    });
    expect([await tables(), await starts()]).toEqual(before);
  });

  test("has what this version does not know, or nothing to do", async () => {
    await migrate(db, known);
    expect((await lookAt(db, migrations.slice(0, 2))).plan).toEqual({ pending: [], unknown: [NAMES[2]] });
    expect(await lookAt(db, known)).toEqual({
      fault: undefined,
      schema: NAMES[2],
      plan: { pending: [], unknown: [] },
    });
  });

  test("takes no writes, as a replica does", async () => {
    await migrate(db, known);
    await sql`set default_transaction_read_only = on`.execute(db);
    expect(await lookAt(db, known)).toMatchObject({ fault: "read-only", schema: NAMES[2] });
  });

  test("belongs to another user, with tables and without", async () => {
    await sql`create role stranger`.execute(db);
    await sql`set role stranger`.execute(db);
    expect(await lookAt(db, known)).toMatchObject({ fault: "rights" });
    await sql`reset role`.execute(db);
    await migrate(db, known);
    await sql`set role stranger`.execute(db);
    expect(await lookAt(db, known)).toMatchObject({ fault: "rights" });
  });
});

test("a server that does not answer is named, without the password", async () => {
  const error = await lookIntoServer("postgres://nudge:secret@127.0.0.1:1/nudge").catch((reason: unknown) => reason);
  expect(error).toMatchObject({ fault: "unreachable", message: expect.stringContaining("127.0.0.1:1/nudge") });
  expect(String(error)).not.toContain("secret");
});

const url = process.env.NN_TEST_POSTGRES_URL;
if (url) {
  test("a server is looked into before the first start and after it", async () => {
    const schema = `nudge_${uuidv7().replaceAll("-", "")}`;
    const other = new pg.Client({ connectionString: url, application_name: "maker" });
    await other.connect();
    await other.query(`create schema ${schema}`);
    const own = new URL(url);
    own.searchParams.set("options", `-csearch_path=${schema}`);
    const there = `select tablename from pg_tables where schemaname = '${schema}'`;

    expect((await lookIntoServer(own.href)).plan.pending).toHaveLength(migrations.length);
    expect((await other.query(there)).rows).toEqual([]);
    await (await openDatabase({ url: own.href, dataDirectory: "" })).close();
    expect(await lookIntoServer(own.href)).toMatchObject({
      fault: undefined,
      schema: migrations.at(-1)?.name,
      plan: { pending: [], unknown: [] },
    });
    expect((await other.query(`select taken from ${schema}.migration_lock`)).rows).toEqual([{ taken: 1 }]);
    await other.query(`drop schema ${schema} cascade`);
    await other.end();
  });
}
