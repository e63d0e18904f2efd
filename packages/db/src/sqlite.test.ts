import { chmod, chown, mkdir, open, readdir, readFile, rm, stat, truncate, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import Database from "better-sqlite3";
import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { syncFolder } from "./backup.ts";
import { tooOpenIn } from "./data-directory.ts";
import { lookInto } from "./look-into.ts";
import { mergeLearners } from "./merge.ts";
import { openDatabase, storeOver } from "./open-database.ts";
import { restoreBackup } from "./restore.ts";
import { openSqlite } from "./sqlite.ts";
import { StorageError } from "./storage-error.ts";
import { temporaryDirectory } from "./temporary-directory.ts";
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

/** A backup of what is there now. */
async function backedUp(path?: string): Promise<string> {
  const store = await openDatabase({ dataDirectory: directory.path });
  const written = await store.backup(path);
  await store.close();
  return written;
}

const failureOf = async (work: Promise<unknown>): Promise<StorageError> => {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(StorageError);
  return error as StorageError;
};

test("a join that breaks off half-way has done nothing, and can be made again", async () => {
  const store = await openDatabase({ dataDirectory: directory.path });
  const [into, own] = [await store.learners.create("phone"), await store.learners.create("laptop")];
  for (const { id } of [into, own]) await store.attempts.record(anAttempt(id));
  await store.codes.keep(into.id, "recovery", "printed", null);
  const outside = new Database(file);
  outside.exec("create trigger killed before delete on learners begin select raise(abort, 'killed'); end");
  await failureOf(store.codes.join("printed", "laptop", "next"));
  for (const [secret, learner] of [["phone", into] as const, ["laptop", own] as const]) {
    expect((await store.keys.find(secret))?.learner).toEqual(learner);
    expect(await store.owned.countFor(learner.id)).toMatchObject({ attempts: 1 });
  }
  expect(await store.codes.recovery(into.id)).toMatchObject({ codes: 1 });

  outside.exec("drop trigger killed");
  outside.close();
  expect(await store.codes.join("printed", "laptop", "next")).toEqual({ learnerId: into.id, kind: "recovery" });
  expect(await store.owned.countFor(into.id)).toMatchObject({ attempts: 2 });
  await store.close();
});

test("a learner who has gone while its merge waited for the row is found anew", async () => {
  const engine = await openSqlite(directory.path);
  const store = await storeOver(engine);
  const [into, gone, own] = await Promise.all(["phone", "laptop", "tablet"].map(store.learners.create));
  await store.attempts.record(anAttempt(own?.id ?? ""));
  await store.learners.remove(gone?.id ?? "");
  const found = [gone, own];
  const transaction = engine.db.transaction();
  await engine.guard(() =>
    transaction.execute((inside) => mergeLearners(inside, found.shift()?.id ?? "", into?.id ?? "")),
  );
  expect(found).toEqual([]);
  expect(await store.owned.countFor(into?.id ?? "")).toMatchObject({ attempts: 1 });
  await store.close();
});

test("what is sent again while its learner is removed is told that there is no learner any more", async () => {
  const store = await openDatabase({ dataDirectory: directory.path });
  const learner = await store.learners.create("leaving");
  const attempt = anAttempt(learner.id);
  await store.attempts.record(attempt);
  const again = store.attempts.record(attempt);
  // Comes between finding the id taken and looking for what has it.
  const leaving = store.learners.remove(learner.id);
  await expect(again).rejects.toMatchObject({ name: "StorageError", fault: "ownerless" });
  await leaving;
  await store.close();
});

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

describe("what others on the machine may read", () => {
  const modeOf = async (path: string) => ((await stat(path)).mode & 0o777).toString(8);

  test("is nothing of a new data directory, its files and its backups", async () => {
    const dataDirectory = join(directory.path, "new");
    const store = await openDatabase({ dataDirectory });
    const backup = await store.backup();
    const files = ["nudge.sqlite", "nudge.sqlite-wal", "nudge.sqlite-shm", "nudge.made"];
    expect(await modeOf(dataDirectory)).toBe("700");
    expect(await modeOf(join(dataDirectory, "backups"))).toBe("700");
    for (const file of files) expect(await modeOf(join(dataDirectory, file)), file).toBe("600");
    expect(await modeOf(backup)).toBe("600");
    expect(await tooOpenIn(dataDirectory)).toEqual([]);
    await store.close();
  });

  test("is said of an older one, with the command that closes it", async () => {
    await filled(1);
    await chmod(directory.path, 0o755);
    await chmod(file, 0o644);
    expect(await tooOpenIn(directory.path)).toEqual([
      expect.stringContaining(`chmod 700 ${directory.path}`),
      expect.stringContaining(`chmod 600 ${file}`),
    ]);
    // Node makes up a mode there, and there is no chmod.
    expect(await tooOpenIn(directory.path, "win32")).toEqual([]);
  });
});

describe("an SQLite file", () => {
  test("is opened with a write-ahead log, a file that stays whole, and foreign keys", async () => {
    const { db } = await openSqlite(directory.path);
    const pragma = async (name: string) =>
      (await sql.raw<Record<string, unknown>>(`pragma ${name}`).execute(db)).rows[0];
    expect(await pragma("journal_mode")).toEqual({ journal_mode: "wal" });
    expect(await pragma("synchronous")).toEqual({ synchronous: 1 });
    expect(await pragma("foreign_keys")).toEqual({ foreign_keys: 1 });
    expect(await pragma("busy_timeout")).toEqual({ timeout: 20 });
    await db.destroy();
  });

  test("acknowledges what was written once the log is on the disk, and reads without waiting for it", async () => {
    const store = await openDatabase({ dataDirectory: directory.path });
    const handle = await open(`${file}-wal`, "r");
    const syncs = vi.spyOn(Object.getPrototypeOf(handle), "datasync");
    await handle.close();
    await store.learners.bySecretHash("x");
    expect(syncs).not.toHaveBeenCalled();
    await store.learners.create("another");
    expect(syncs).toHaveBeenCalledTimes(1);
    syncs.mockRestore();
    await store.close();
  });

  test("that was not kept by the disk acknowledges nothing more, tells whoever opened it, and can be closed", async () => {
    const onLostWrites = vi.fn();
    const store = await openDatabase({ dataDirectory: directory.path, onLostWrites });
    const handle = await open(`${file}-wal`, "r");
    const syncs = vi.spyOn(Object.getPrototypeOf(handle), "datasync");
    await handle.close();
    const noSpace = Object.assign(new Error("no space"), { code: "ENOSPC" });
    syncs.mockRejectedValueOnce(noSpace);
    await expect(store.learners.create("a third")).rejects.toMatchObject({ name: "StorageError", fault: "full" });
    await expect(store.learners.create("a fourth")).rejects.toMatchObject({ name: "StorageError", fault: "full" });
    await expect(store.check()).rejects.toMatchObject({ fault: "full" });
    expect(syncs).toHaveBeenCalledTimes(1);
    expect(onLostWrites.mock.calls).toEqual([[noSpace]]);
    await expect(store.learners.bySecretHash("nobody")).resolves.toBeUndefined();
    syncs.mockRestore();
    await expect(store.close()).resolves.toBeUndefined();
  });

  test("is closed when those who wait for the disk are done", async () => {
    const onLostWrites = vi.fn();
    const store = await openDatabase({ dataDirectory: directory.path, onLostWrites });
    const handle = await open(`${file}-wal`, "r");
    const syncs = vi.spyOn(Object.getPrototypeOf(handle), "datasync");
    await handle.close();
    let end = () => {};
    syncs.mockReturnValueOnce(new Promise<void>((resolve) => (end = resolve)));
    const first = store.learners.create("synced now");
    await vi.waitFor(() => expect(syncs).toHaveBeenCalledTimes(1));
    const second = store.learners.create("synced next");
    await vi.waitFor(async () => expect(await store.learners.bySecretHash("synced next")).toBeDefined());
    const closing = store.close();
    await new Promise((resolve) => setTimeout(resolve, 20));
    end();
    await expect(Promise.all([first, second, closing])).resolves.toBeDefined();
    expect(onLostWrites).not.toHaveBeenCalled();
    syncs.mockRestore();
  });

  test("may be closed at any moment of a write: it is acknowledged and stored, or neither", async () => {
    const onLostWrites = vi.fn();
    const learnerId = await filled(0);
    const acknowledged: string[] = [];
    for (let steps = 0; steps < 20; steps++) {
      const store = await openDatabase({ dataDirectory: directory.path, onLostWrites });
      const writing = Promise.allSettled([store.attempts.record(anAttempt(learnerId))]);
      for (let step = 0; step < steps; step++) await Promise.resolve();
      await store.close();
      for (const outcome of await writing)
        if (outcome.status === "fulfilled") acknowledged.push(outcome.value.stored.id);
    }
    expect(acknowledged.length).toBeGreaterThan(0);
    expect(acknowledged.length).toBeLessThan(20);
    const store = await openDatabase({ dataDirectory: directory.path });
    expect((await store.attempts.listFor(learnerId)).map(({ id }) => id).toSorted()).toEqual(acknowledged);
    await store.close();
    expect(onLostWrites).not.toHaveBeenCalled();
  });

  test("writes its log anew and syncs it before anybody may use it", async () => {
    const living = await openDatabase({ dataDirectory: directory.path });
    await living.learners.create("a learner whose rows are in the log");
    const handle = await open(`${file}-wal`, "r");
    const [writes, syncs] = (["write", "datasync"] as const).map((name) =>
      vi.spyOn(Object.getPrototypeOf(handle) as typeof handle, name),
    );
    await handle.close();
    const log = await readFile(`${file}-wal`);
    const { db } = await openSqlite(directory.path);
    expect(writes?.mock.calls.map(([bytes, ...where]) => [log.equals(bytes as unknown as Buffer), ...where])).toEqual([
      [true, 0, log.length, 0],
    ]);
    expect(syncs?.mock.invocationCallOrder[0]).toBeGreaterThan(writes?.mock.invocationCallOrder[0] ?? Infinity);
    vi.restoreAllMocks();
    await sql`select 1`.execute(db); // Kysely closes what it has used
    await db.destroy();
    await living.close();
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
    await backedUp(join(backups, "a-older.sqlite"));
    for (const [name, day, holds] of [
      ["a-older.sqlite", 1, undefined],
      ["b-newest.sqlite", 3, await readFile(join(backups, "a-older.sqlite"))],
      ["c-one-letter.sqlite", 4, "x"],
      ["d-not-a-backup.txt", 5, ""],
    ] as const) {
      if (holds !== undefined) await writeFile(join(backups, name), holds);
      await utimes(join(backups, name), new Date(2026, 0, day), new Date(2026, 0, day));
    }
    await harm();
    const before = await readFile(file).catch(() => "gone");

    const error = await failureOf(openDatabase({ dataDirectory: directory.path }));

    expect(error.fault).toBe("damaged");
    expect(error.message).toContain(file);
    expect(error.message).toContain(`The newest backup is ${join(backups, "b-newest.sqlite")}`);
    expect(error.message).toContain(`${join(backups, "c-one-letter.sqlite")}: not whole`);
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

test("a transaction that SQLite has undone by itself still says why", async () => {
  const { db } = await openSqlite(directory.path);
  const failing = db.transaction().execute(async (transaction) => {
    await sql`rollback`.execute(transaction); // as SQLite does on a full disk
    throw Object.assign(new Error("database or disk is full"), { code: "SQLITE_FULL" });
  });
  await expect(failing).rejects.toThrow("database or disk is full");
  await db.destroy();
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

describe("a backup", () => {
  test("that fails leaves nothing behind that looks like one", async () => {
    await filled(3);
    const store = await openDatabase({ dataDirectory: directory.path });
    const folder = join(directory.path, "backups", "in-the-way.sqlite");
    await store.backup();
    await mkdir(folder, { recursive: true });
    await expect(store.backup(folder)).rejects.toThrow();
    expect((await readdir(join(directory.path, "backups"))).filter((name) => name.includes(".part"))).toEqual([]);
    await store.close();
  });

  test("of what is not whole does not get the name of one", async () => {
    await filled(1);
    const outside = new Database(file);
    outside.pragma("foreign_keys = OFF");
    outside.exec("update attempts set learner_id = 'nobody'");
    outside.close();
    const store = await openDatabase({ dataDirectory: directory.path });
    await expect(store.backup()).rejects.toThrow(/was not kept: 1 answers belong to nobody/);
    expect(await readdir(join(directory.path, "backups"))).toEqual([]);
    await store.close();
  });

  test("syncs its folder, but on Windows, which cannot", async () => {
    const missing = join(directory.path, "missing");
    await syncFolder(missing, "win32");
    await expect(syncFolder(missing, "linux")).rejects.toThrow("ENOENT");
  });

  test("is one of the fourteen newest; files with other names are left alone", async () => {
    await filled(1);
    const store = await openDatabase({ dataDirectory: directory.path });
    await store.backup(join(directory.path, "backups", "before-the-update.sqlite"));
    const made: string[] = [];
    for (let day = 0; day < 16; day++) {
      made.push(await store.backup());
      await utimes(made.at(-1) ?? "", new Date(2026, 0, day + 1), new Date(2026, 0, day + 1));
    }
    made.push(await store.backup());
    const left = (await readdir(join(directory.path, "backups"))).map((name) => join(directory.path, "backups", name));
    expect(left).toHaveLength(15);
    expect(left).toEqual(expect.arrayContaining(made.slice(-14)));
    expect(left).toContain(join(directory.path, "backups", "before-the-update.sqlite"));
    await store.close();
  });

  test("never goes onto the database itself", async () => {
    await filled(1);
    const store = await openDatabase({ dataDirectory: directory.path });
    await expect(store.backup(file)).rejects.toThrow(/is the database itself/);
    await expect(store.backup(`${file}-wal`)).rejects.toThrow(/is the database itself/);
    await store.close();
  });

  test("is one file, and stays one when it is looked into", async () => {
    await filled(1);
    const path = await backedUp();
    expect(lookInto(path).fault).toBeUndefined();
    expect(await readdir(join(directory.path, "backups"))).toEqual([path.split("/").at(-1)]);
  });

  test("says what it holds, and is refused if it is not whole or of a newer version", async () => {
    await filled(5);
    const path = await backedUp();
    expect(lookInto(path)).toMatchObject({ fault: undefined, rows: { learners: 1, attempts: 5, runs: 0, notes: 0 } });
    const newer = join(directory.path, "newer.sqlite");
    await writeFile(newer, await readFile(path));
    const database = new Database(newer);
    database.exec("insert into migrations (name, applied_at) values ('9999-from-the-future', '2030')");
    database.close();
    expect(lookInto(newer).fault).toContain("newer version");
    expect(lookInto(join(directory.path, "gone.sqlite")).fault).toContain("cannot be read");
    await writeFile(newer, "x");
    expect(lookInto(newer).fault).toBeDefined();
  });
});

describe("restoring", () => {
  test("brings back what the backup held, though the log of the damaged file lay beside it", async () => {
    const learnerId = await filled(5);
    const backup = await backedUp();
    // A site that was killed: its log is still there, and belongs to the damaged file.
    const store = await openDatabase({ dataDirectory: directory.path });
    for (let more = 0; more < 50; more++) await store.attempts.record(anAttempt(learnerId));
    const log = await readFile(`${file}-wal`);
    await store.close();
    await writeFile(`${file}-wal`, log);
    await writeFile(file, "garbage".repeat(1000));

    const { from, setAside, found } = await restoreBackup(directory.path);

    expect(from).toBe(backup);
    expect(found.rows).toMatchObject({ attempts: 5 });
    expect((await readdir(setAside ?? "")).toSorted()).toEqual(["nudge.sqlite", "nudge.sqlite-wal"]);
    const again = await openDatabase({ dataDirectory: directory.path });
    expect(await again.attempts.listFor(learnerId)).toHaveLength(5);
    await again.close();
  });

  test("brings back what the log of a copied database held", async () => {
    const learnerId = await filled(5);
    const store = await openDatabase({ dataDirectory: directory.path });
    for (let more = 0; more < 3; more++) await store.attempts.record(anAttempt(learnerId));
    // Copied as files, as a power cut leaves them.
    const copy = join(directory.path, "copied.sqlite");
    await writeFile(copy, await readFile(file));
    await writeFile(`${copy}-wal`, await readFile(`${file}-wal`));
    await store.close();

    const elsewhere = join(directory.path, "elsewhere");
    const { found } = await restoreBackup(elsewhere, copy);

    expect(found.rows).toMatchObject({ attempts: 8 });
    expect((await readdir(elsewhere)).toSorted()).toEqual(["nudge.made", "nudge.sqlite"]);
    const again = await openDatabase({ dataDirectory: elsewhere });
    expect(await again.attempts.listFor(learnerId)).toHaveLength(8);
    await again.close();
  });

  test("names what is no file", async () => {
    await expect(restoreBackup(directory.path, directory.path)).rejects.toThrow(/it is no file/);
    const missing = join(directory.path, "missing.sqlite");
    await expect(restoreBackup(directory.path, missing)).rejects.toThrow(/it is not there/);
  });

  test("leaves files to whoever has the directory, though an administrator restores", async () => {
    await filled(1);
    const backup = await backedUp();
    const elsewhere = join(directory.path, "elsewhere");
    await mkdir(elsewhere);
    // Only an administrator can give a folder away; everybody else is the owner.
    if (process.getuid?.() === 0) await chown(elsewhere, 12_345, 12_345);
    const { uid } = await stat(elsewhere);
    await restoreBackup(elsewhere, backup);
    for (const name of await readdir(elsewhere)) expect((await stat(join(elsewhere, name))).uid, name).toBe(uid);
  });

  test("is refused while the site runs", async () => {
    await filled(1);
    const store = await openDatabase({ dataDirectory: directory.path });
    await store.backup();
    await store.learners.create("somebody who is there now");
    await expect(restoreBackup(directory.path)).rejects.toThrow(/is in use/);
    expect(await store.learners.bySecretHash("somebody who is there now")).toBeDefined();
    // A file of more than Node reads at once is no less in use.
    await truncate(file, 2 ** 31 + 4096);
    await expect(restoreBackup(directory.path)).rejects.toThrow(/is in use/);
    await store.close();
  });

  test("leaves a file and a directory that are this user's alone, whatever rights the backup came with", async () => {
    await filled(1);
    const backup = await backedUp();
    await chmod(backup, 0o644);
    await chmod(directory.path, 0o755);
    await restoreBackup(directory.path, backup);
    const modeOf = async (path: string) => ((await stat(path)).mode & 0o777).toString(8);
    expect([await modeOf(file), await modeOf(directory.path)]).toEqual(["600", "700"]);
    const elsewhere = join(directory.path, "another", "machine");
    await restoreBackup(elsewhere, backup);
    expect([await modeOf(join(elsewhere, "nudge.sqlite")), await modeOf(elsewhere)]).toEqual(["600", "700"]);
  });

  test("takes no backup that is not whole", async () => {
    await filled(1);
    const broken = join(directory.path, "broken.sqlite");
    await writeFile(broken, "x");
    await expect(restoreBackup(directory.path, broken)).rejects.toThrow(/cannot be restored/);
    await expect(restoreBackup(directory.path)).rejects.toThrow(/no whole backup/);
  });
});

test("while another process holds the file, everything else in this one goes on, and the write comes through", async () => {
  const learnerId = await filled(1);
  const store = await openDatabase({ dataDirectory: directory.path });
  const other = new Database(file);
  other.exec("begin immediate");
  const beats: number[] = [];
  let last = performance.now();
  const heart = setInterval(() => {
    beats.push(performance.now() - last);
    last = performance.now();
  }, 10);
  const writing = store.attempts.record(anAttempt(learnerId));
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  other.exec("rollback");
  other.close();
  await expect(writing).resolves.toMatchObject({ fresh: true });
  clearInterval(heart);
  expect(Math.max(...beats)).toBeLessThan(500); // 5 s and more before
  await store.close();
});
