import { PGlite } from "@electric-sql/pglite";
import { Kysely, PGliteDialect, sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { migrate } from "./migrate.ts";
import { type Migration, migrations } from "./migrations.ts";
import { openSqlite } from "./sqlite.ts";
import type { Tables } from "./tables.ts";
import { temporaryDirectory } from "./temporary-directory.ts";
import { startChild } from "./testing/children.ts";

const PROCESSES = 8;

test("eight processes on an empty directory all start, and each migration is applied once", {
  timeout: 60_000,
}, async () => {
  const directory = await temporaryDirectory();
  const children = Array.from({ length: PROCESSES }, () => startChild("migrating-child.ts", directory.path));
  await Promise.all(children.map((child) => child.printed(1)));
  for (const child of children) child.process.stdin.write("go\n");
  const ends = await Promise.all(children.map((child) => child.ended));

  expect(ends).toEqual(Array.from({ length: PROCESSES }, () => ({ how: 0, errors: "" })));
  const applied = children.map((child) => child.lines.at(-1)).toSorted();
  expect(applied).toEqual([
    ...Array.from({ length: PROCESSES - 1 }, () => "applied 0"),
    `applied ${migrations.length + 1}`,
  ]);
  const { db } = await openSqlite(directory.path);
  expect((await sql`select * from applications`.execute(db)).rows).toHaveLength(1);
  await db.destroy();
  await directory.remove();
});

const sqlite = async () => {
  const directory = await temporaryDirectory();
  const { db } = await openSqlite(directory.path);
  return { db, close: () => db.destroy().then(directory.remove) };
};
const pglite = async () => {
  const pglite = new PGlite();
  await pglite.waitReady;
  const db = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) });
  return { db, close: () => db.destroy() };
};

describe.each([
  { name: "SQLite", open: sqlite },
  { name: "PGlite", open: pglite },
])("migrations on $name", ({ open }) => {
  let db: Kysely<Tables>;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ db, close } = await open());
  }, 60_000);
  afterAll(() => close());

  test("are applied in order, then found to be applied", async () => {
    expect(await migrate(db, migrations)).toEqual(migrations.map(({ name }) => name));
    expect(await migrate(db, migrations)).toEqual([]);
  });

  test("each statement may run twice, as after a crash on a server that keeps half a migration", async () => {
    for (const { up } of migrations) await expect(up(db)).resolves.toBeUndefined();
  });

  test("one that fails is named, leaves nothing behind, and does not stop the correct one", async () => {
    const failing: Migration = {
      name: "0002-failing",
      up: async (trx) => {
        await sql`create table half (id integer)`.execute(trx);
        await sql`insert into nowhere values (1)`.execute(trx);
      },
    };
    await expect(migrate(db, [...migrations, failing])).rejects.toMatchObject({
      name: "StorageError",
      message: expect.stringContaining('"0002-failing"'),
    });
    const right: Migration = {
      name: "0002-right",
      up: async (trx) => void (await sql`create table half (id integer)`.execute(trx)),
    };
    expect(await migrate(db, [...migrations, right])).toEqual(["0002-right"]);
  });

  test("a database of a newer version is left alone, with a message that says so", async () => {
    await expect(migrate(db, migrations)).rejects.toMatchObject({
      fault: "newer",
      message: expect.stringContaining('"0002-right"'),
    });
  });
});

test.each([
  { name: "SQLite", open: sqlite },
  { name: "PGlite", open: pglite },
])(
  "on $name, runs from before ink was measured get theirs from their logs, and are counted",
  async ({ open }) => {
    const { db, close } = await open();
    await migrate(db, migrations.slice(0, 2));
    const id = (end: number) => `0190a8a0-0000-7000-8000-00000000000${end}`;
    const nudge = { kind: "nudge", knob: 0, direction: -1 };
    const logs = [
      { learner: 1, nudges: 3, log: [nudge, nudge, nudge] },
      { learner: 1, nudges: 3, log: [nudge, { kind: "undo" }, nudge, { kind: "lamp", knob: 0 }, nudge, nudge] },
      { learner: 2, nudges: 3, log: [nudge, { kind: "predict", knob: 0, says: "up" }, nudge, nudge] },
    ];
    for (const end of [1, 2])
      await sql`insert into learners values (${id(end)}, ${`hash ${end}`}, '2026-01-01')`.execute(db);
    for (const [at, { learner, nudges, log }] of logs.entries())
      await sql`
      insert into runs (id, learner_id, level_uuid, level_rev, log, nudges, lamps, cost, stars, crown, created_at)
      values (${id(at + 3)}, ${id(learner)}, 'a level', 1, ${JSON.stringify(log)}, ${nudges}, 0, 0.1, 3, 0, '2026-01-01')
    `.execute(db);
    await migrate(db, migrations);

    expect((await sql`select start, ink from runs order by id`.execute(db)).rows).toEqual([
      { start: 0, ink: 3 },
      { start: 0, ink: 4 },
      { start: 0, ink: 3 },
    ]);
    expect((await sql`select measure, value, learners from tallies order by measure, value`.execute(db)).rows).toEqual([
      { measure: "ink", value: 3, learners: 2 },
      { measure: "ink", value: 4, learners: 1 },
      { measure: "lamps", value: 0, learners: 2 },
      { measure: "nudges", value: 3, learners: 2 },
    ]);
    await close();
  },
  60_000,
);

test.each([
  { name: "SQLite", open: sqlite },
  { name: "PGlite", open: pglite },
])(
  "on $name, attempts from before variants counted once are told what came before them",
  async ({ open }) => {
    const { db, close } = await open();
    await migrate(db, migrations.slice(0, 3));
    const id = (end: number) => `0190a8a0-0000-7000-8000-00000000000${end}`;
    for (const end of [1, 2])
      await sql`insert into learners values (${id(end)}, ${`hash ${end}`}, '2026-01-01')`.execute(db);
    const attempts = [
      { learner: 1, seed: "7", verdict: "unreadable", counts: 0, second: 0 },
      { learner: 1, seed: "7", verdict: "incorrect", counts: 1, second: 1 },
      { learner: 1, seed: "7", verdict: "correct", counts: 1, second: 1 },
      { learner: 1, seed: "7", verdict: "correct", counts: 1, second: 2 },
      { learner: 1, seed: "8", verdict: "correct", counts: 1, second: 3 },
      { learner: 2, seed: "7", verdict: "correct", counts: 1, second: 4 },
    ];
    for (const [at, { learner, seed, verdict, counts, second }] of attempts.entries())
      await sql`
      insert into attempts (id, learner_id, family, seed, concept, answers, parts, verdict, counts, hints, solution_seen, created_at)
      values (${id(at + 3)}, ${id(learner)}, 'last-weight', ${seed}, 'weight-gradient', '{}', '{}', ${verdict}, ${counts}, 0, 0, ${`2026-01-01T00:00:0${second}.000Z`})
    `.execute(db);
    await migrate(db, migrations);
    expect((await sql`select earlier from attempts order by id`.execute(db)).rows).toEqual(
      ["none", "none", "wrong", "right", "none", "none"].map((earlier) => ({ earlier })),
    );
    await close();
  },
  60_000,
);
