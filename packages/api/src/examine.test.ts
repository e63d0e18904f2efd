import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { openDatabase } from "@nn/db";
import { afterEach, beforeEach, expect, test } from "vitest";
import { examine } from "./examine.ts";

let dataDirectory: string;
beforeEach(async () => {
  dataDirectory = await mkdtemp(join(tmpdir(), "nudge-doctor-"));
});
afterEach(() => rm(dataDirectory, { recursive: true, force: true }));

const looked = async (node = "24.1.0") => {
  const findings = await examine({ databaseUrl: undefined, dataDirectory }, node);
  return Object.fromEntries(findings.map((finding) => [finding.what, finding]));
};

test("a site with a backup, on a machine with room, has nothing wrong with it", async () => {
  const store = await openDatabase({ dataDirectory });
  await store.learners.create("hash");
  await store.backup();
  const found = await looked();
  expect(Object.values(found).filter(({ what, todo }) => todo !== undefined && what !== "free space")).toEqual([]);
  expect(found.database?.is).toContain("learners: 1");
  await store.close();
});

test("what is wrong is said, each with what to do", async () => {
  const store = await openDatabase({ dataDirectory });
  await store.close();
  await chmod(join(dataDirectory, "nudge.sqlite"), 0o644);
  const found = await looked("18.0.0");
  expect(found.Node?.todo).toContain("npm run setup");
  expect(found.rights?.todo).toContain("chmod 600");
  expect(found.backup?.todo).toContain("npm run backup");
});

test("what the next start changes is said, and nothing is changed before", async () => {
  expect((await looked())["the next start"]).toBeUndefined();
  await (await openDatabase({ dataDirectory })).close();
  expect((await looked())["the next start"]).toEqual({
    what: "the next start",
    is: "leaves the tables as they are",
  });
  const file = new DatabaseSync(join(dataDirectory, "nudge.sqlite"));
  const names = () => file.prepare("select name from migrations").all().length;
  file.exec("delete from migrations where name = '0002-notes'");
  const before = names();
  const older = await looked();
  expect(older["the next start"]?.is).toBe("changes the tables (0002-notes); back up first");
  expect(older["the next start"]?.todo).toBeUndefined();
  expect(names()).toBe(before);

  file.exec("insert into migrations (name, applied_at) values ('9999-from-the-future', '2030')");
  file.close();
  const newer = await looked();
  expect(newer.database?.todo).toContain("Start the newer version");
  expect(newer["the next start"]).toBeUndefined();
});

test("a backup of a newer version is not one to delete", async () => {
  const store = await openDatabase({ dataDirectory });
  const older = await store.backup();
  const newer = await store.backup();
  await store.close();
  const file = new DatabaseSync(newer);
  file.exec("insert into migrations (name, applied_at) values ('9999-from-the-future', '2030')");
  file.close();
  expect((await looked()).backup).toMatchObject({ is: expect.stringContaining(older) });
  expect((await looked()).backup?.todo).toBeUndefined();
});

test("a damaged database is named, and a lost one too", async () => {
  const store = await openDatabase({ dataDirectory });
  await store.close();
  await writeFile(join(dataDirectory, "nudge.sqlite"), "garbage".repeat(1_000));
  expect((await looked()).database).toMatchObject({ todo: expect.stringContaining("npm run restore") });
  await rm(join(dataDirectory, "nudge.sqlite"));
  expect((await looked()).database).toMatchObject({ is: expect.stringContaining("not there") });
  expect((await looked()).database?.todo).toContain("npm run restore");
});

test("a server that does not answer is said without its password", { timeout: 30_000 }, async () => {
  const findings = await examine({ databaseUrl: "postgres://nudge:secret@127.0.0.1:1/nudge", dataDirectory }, "24.1.0");
  expect(findings[1]).toMatchObject({ what: "database", todo: expect.stringContaining("DATABASE_URL") });
  expect(JSON.stringify(findings)).not.toContain("secret");
});
