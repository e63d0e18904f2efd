import { mkdir, readFile, rm, stat, truncate, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import Database from "better-sqlite3";
import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openDatabase, storeOver } from "./open-database.ts";
import { openSqlite } from "./sqlite.ts";
import { StorageError } from "./storage-error.ts";
import { temporaryDirectory } from "./testing/engines.ts";
import { anAttempt } from "./testing/samples.ts";

let directory: Awaited<ReturnType<typeof temporaryDirectory>>;
let file: string;
beforeEach(async () => {
  directory = await temporaryDirectory();
  file = join(directory.path, "nudge.sqlite");
});
afterEach(() => directory.remove());

/** Leaves a database with this many attempts of one learner; returns the learner's id. */
async function filled(attempts: number): Promise<string> {
  const store = await openDatabase({ dataDirectory: directory.path });
  const learner = await store.learners.create("hash");
  for (let index = 0; index < attempts; index++) await store.attempts.record(anAttempt(learner.id));
  await store.close();
  return learner.id;
}

const failureOf = async (work: Promise<unknown>): Promise<StorageError> => {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(StorageError);
  return error as StorageError;
};

describe("a data directory", () => {
  test("is created if missing, with its parents", async () => {
    const dataDirectory = join(directory.path, "some", "where");
    const store = await openDatabase({ dataDirectory });
    await store.close();
    expect((await stat(join(dataDirectory, "nudge.sqlite"))).isFile()).toBe(true);
  });

  test("still holds what was stored when it is opened again", async () => {
    const learnerId = await filled(3);
    const store = await openDatabase({ dataDirectory: directory.path });
    expect(await store.attempts.listFor(learnerId)).toHaveLength(3);
    await store.close();
  });

  test("that cannot be made is named, with what to do", async () => {
    const inTheWay = join(directory.path, "a-file");
    await writeFile(inTheWay, "");
    const error = await failureOf(openDatabase({ dataDirectory: join(inTheWay, "data") }));
    expect(error.fault).toBe("unwritable");
    expect(error.message).toContain(join(inTheWay, "data"));
    expect(error.message).toContain("NUDGE_DATA");
  });
});

describe("an SQLite file", () => {
  test("is opened with a write-ahead log, full syncing and foreign keys", async () => {
    const { db } = await openSqlite(directory.path);
    const pragma = async (name: string) =>
      (await sql.raw<Record<string, unknown>>(`pragma ${name}`).execute(db)).rows[0];
    expect(await pragma("journal_mode")).toEqual({ journal_mode: "wal" });
    expect(await pragma("synchronous")).toEqual({ synchronous: 2 });
    expect(await pragma("foreign_keys")).toEqual({ foreign_keys: 1 });
    expect(await pragma("busy_timeout")).toEqual({ timeout: 5000 });
    await db.destroy();
  });

  test.each([
    {
      how: "garbage",
      harm: async () => writeFile(file, "this is not a database, whatever it is called\n".repeat(500)),
    },
    { how: "cut in half", harm: async () => truncate(file, Math.floor((await stat(file)).size / 2)) },
    { how: "cut to an odd length", harm: async () => truncate(file, 5000) },
    { how: "cut to nothing", harm: async () => truncate(file, 0) },
    { how: "gone", harm: async () => rm(file) },
    { how: "overwritten in the middle", harm: async () => overwrite(await stat(file).then(({ size }) => size / 2)) },
  ])("that is $how gives a message that names it and the newest backup, and stays as it is", async ({ harm }) => {
    await filled(200);
    const backups = join(directory.path, "backups");
    await mkdir(backups);
    for (const [name, day] of [
      ["a-older.sqlite", 1],
      ["b-newest.sqlite", 3],
      ["c-old.sqlite", 2],
      ["d-not-a-backup.txt", 4],
    ] as const) {
      await writeFile(join(backups, name), "");
      await utimes(join(backups, name), new Date(2026, 0, day), new Date(2026, 0, day));
    }
    await harm();
    const before = await readFile(file).catch(() => "gone");

    const error = await failureOf(openDatabase({ dataDirectory: directory.path }));

    expect(error.fault).toBe("damaged");
    expect(error.message).toContain(file);
    expect(error.message).toContain(join(backups, "b-newest.sqlite"));
    expect(await readFile(file).catch(() => "gone")).toEqual(before);
  });

  test("that is damaged and has no backup says so", async () => {
    await filled(1);
    await writeFile(file, "garbage".repeat(1000));
    const error = await failureOf(openDatabase({ dataDirectory: directory.path }));
    expect(error.message).toContain(`There is no backup in ${join(directory.path, "backups")}.`);
  });

  test("that was emptied on purpose, marker and all, starts afresh", async () => {
    await filled(1);
    await Promise.all(
      [file, `${file}-wal`, `${file}-shm`, join(directory.path, "nudge.made")].map((path) => rm(path, { force: true })),
    );
    const store = await openDatabase({ dataDirectory: directory.path });
    expect(await store.learners.bySecretHash("hash")).toBeUndefined();
    await store.close();
  });

  const overwrite = async (from: number) => {
    const bytes = await readFile(file);
    bytes.fill(0xa5, from, from + 8192);
    await writeFile(file, bytes);
  };
});

test("on a full disk what was acknowledged is stored, the error says so, and more space cures it without a restart", async () => {
  const engine = await openSqlite(directory.path);
  const store = await storeOver(engine);
  const learner = await store.learners.create("hash");
  const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(engine.db);
  await sql.raw(`pragma max_page_count = ${(rows[0]?.page_count ?? 0) + 40}`).execute(engine.db);

  let acknowledged = 0;
  const faults: string[] = [];
  for (let index = 0; index < 1000; index++) {
    try {
      await store.attempts.record(anAttempt(learner.id));
      acknowledged += 1;
    } catch (error) {
      faults.push((error as StorageError).fault);
    }
  }
  expect(acknowledged).toBeGreaterThan(10);
  expect(faults.length).toBeGreaterThan(100);
  expect(new Set(faults)).toEqual(new Set(["full"]));
  expect(await store.attempts.listFor(learner.id, 5000)).toHaveLength(acknowledged);

  await sql`pragma max_page_count = 1000000`.execute(engine.db);
  await expect(store.attempts.record(anAttempt(learner.id))).resolves.toMatchObject({ fresh: true });
  await store.close();
});

test("a backup taken while others write is whole, with every row acknowledged before it began", async () => {
  const store = await openDatabase({ dataDirectory: directory.path });
  const learner = await store.learners.create("hash");
  for (let index = 0; index < 300; index++) await store.attempts.record(anAttempt(learner.id));

  let writing = true;
  const writer = (async () => {
    while (writing) {
      await store.attempts.record(anAttempt(learner.id));
      await new Promise((resolve) => setImmediate(resolve));
    }
  })();
  const path = await store.backup();
  writing = false;
  await writer;
  await store.close();

  expect(path.startsWith(join(directory.path, "backups"))).toBe(true);
  const copy = new Database(path, { readonly: true });
  expect(copy.pragma("integrity_check", { simple: true })).toBe("ok");
  const [{ rows } = { rows: 0 }] = copy.prepare<[], { rows: number }>("select count(*) as rows from attempts").all();
  expect(rows).toBeGreaterThanOrEqual(300);
  copy.close();
});
