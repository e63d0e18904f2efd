import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { openDatabase } from "@nn/db";
import { afterEach, beforeEach, expect, test } from "vitest";

const run = promisify(execFile);

let dataDirectory: string;
beforeEach(async () => {
  dataDirectory = await mkdtemp(join(tmpdir(), "nudge-commands-"));
});
afterEach(() => rm(dataDirectory, { recursive: true, force: true }));

/** As a host runs it: its exit code, and what it says. */
async function command(name: string, settings: Record<string, string> = {}, words: readonly string[] = []) {
  const file = join(import.meta.dirname, `../commands/${name}.ts`);
  const env = { ...process.env, NUDGE_DATA: dataDirectory, DATABASE_URL: "", ...settings };
  try {
    const { stdout } = await run(process.execPath, ["--conditions=react-server", "--no-warnings", file, ...words], {
      env,
    });
    return { code: 0, said: stdout };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, said: stdout + stderr };
  }
}

test("a site is backed up while it runs, found well, lost, and restored", { timeout: 60_000 }, async () => {
  const store = await openDatabase({ dataDirectory });
  await store.learners.create("hash");
  const backup = await command("backup");
  expect(backup.said).toContain("Checked: whole");
  expect(backup.said).toContain("learners: 1");
  expect(backup.code).toBe(0);
  expect((await command("doctor")).said).toContain("backups/nudge-");

  expect(await command("restore")).toMatchObject({ code: 1, said: expect.stringContaining("is in use") });
  await store.close();
  await writeFile(join(dataDirectory, "nudge.sqlite"), "garbage".repeat(1_000));
  expect(await command("doctor")).toMatchObject({ code: 1, said: expect.stringContaining("npm run restore") });
  expect(await command("restore")).toMatchObject({ code: 0, said: expect.stringContaining("Learners: 1.") });
  const again = await openDatabase({ dataDirectory });
  expect(await again.learners.bySecretHash("hash")).toBeDefined();
  await again.close();
  expect((await readdir(dataDirectory)).some((name) => name.startsWith("replaced-"))).toBe(true);
});

test("where there is no database none is made, and nothing is called a backup", { timeout: 60_000 }, async () => {
  const { code, said } = await command("backup");
  expect(code).toBe(1);
  expect(said).toContain(`no database in ${dataDirectory}`);
  expect(said).toContain("NUDGE_DATA");
  expect(await readdir(dataDirectory)).toEqual([]);
  expect(await command("doctor")).toMatchObject({ said: expect.stringContaining("is not there yet") });
  expect(await readdir(dataDirectory)).toEqual([]);
});

test("on PostgreSQL the server's own tools are named, and a wrong setting too", { timeout: 60_000 }, async () => {
  const settings = { DATABASE_URL: "postgres://nudge:secret@127.0.0.1:1/nudge" };
  expect((await command("backup", settings)).said).toContain("pg_dump");
  expect((await command("restore", settings)).said).toContain("pg_restore");
  expect(await command("move")).toMatchObject({ code: 1, said: expect.stringContaining("DATABASE_URL must name") });
  const moved = await command("move", settings);
  expect(moved.said).toContain(`${join(dataDirectory, "nudge.sqlite")} is not there and cannot be moved. NUDGE_DATA`);
  expect(moved.said).not.toContain("secret");
  const wrong = await command("doctor", { DATABASE_URL: "mysql://secret" });
  expect(wrong.code).toBe(1);
  expect(wrong.said).toContain("DATABASE_URL must begin with postgres");
  expect(wrong.said).not.toContain("secret");
});

test("a backup goes into a folder that is named", { timeout: 60_000 }, async () => {
  await (await openDatabase({ dataDirectory })).close();
  const stick = join(dataDirectory, "stick");
  await mkdir(stick);
  expect(await command("backup", {}, [stick])).toMatchObject({ code: 0 });
  expect(await readdir(stick)).toEqual([expect.stringMatching(/^nudge-.*\.sqlite$/)]);
});

test("words that a command does not know are refused with how it is called", { timeout: 60_000 }, async () => {
  await (await openDatabase({ dataDirectory })).close();
  const asked = await command("backup", {}, ["--help"]);
  expect(asked).toEqual({ code: 2, said: "Call it so: npm run backup [-- <file or folder>]\n" });
  expect(await command("doctor", {}, ["school"])).toMatchObject({ code: 2 });
  expect(await command("restore", {}, ["a", "b"])).toMatchObject({ code: 2 });
});

test("what the system refuses is said without a stack", { timeout: 60_000 }, async () => {
  await (await openDatabase({ dataDirectory })).close();
  const inTheWay = join(dataDirectory, "file");
  await writeFile(inTheWay, "");
  const { code, said } = await command("backup", {}, [join(inTheWay, "backup.sqlite")]);
  expect(code).toBe(1);
  expect(said).toContain("EEXIST");
  expect(said.trim().split("\n")).toHaveLength(1);
});
