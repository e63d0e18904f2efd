import { mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { StorageError, type Store } from "@nn/db";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { readinessOf } from "./health.ts";
import { closeStore, handleTrpc, openStore, readiness } from "./index.ts";
import { addressOf } from "./testing/visitor.ts";

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "nudge-api-"));
  vi.stubEnv("NUDGE_DATA", join(directory, "data"));
  vi.stubEnv("DATABASE_URL", "");
});
afterAll(async () => {
  await closeStore();
  vi.unstubAllEnvs();
  await rm(directory, { recursive: true, force: true });
});

test("the site stores its data where the environment says, and opens it at the first request", async () => {
  const file = join(directory, "data", "nudge.sqlite");
  await expect(stat(file)).rejects.toThrow("ENOENT");
  const response = await handleTrpc(new Request(addressOf("progress.get")));
  expect(await response.json()).toEqual({
    result: {
      data: { levels: [], families: [], concepts: [], mistakes: [], known: [], recalls: [], guesses: [], rules: [] },
    },
  });
  expect((await stat(file)).isFile()).toBe(true);
});

test("the site is ready once something could be written", async () => {
  expect(await readiness()).toEqual({ ok: true, engine: "sqlite", migrations: 7 });
});

test("asking whether it is ready, over and over, writes once a second", async () => {
  let now = 0;
  let opened = 0;
  const ask = readinessOf(
    () => {
      opened += 1;
      return openStore();
    },
    () => now,
  );
  await Promise.all(Array.from({ length: 50 }, ask));
  expect(opened).toBe(1);
  now = 1_000;
  await ask();
  expect(opened).toBe(2);
});

test("a reloaded module uses the store that is already open", async () => {
  const before = await openStore();
  vi.resetModules();
  const again = await import("./index.ts");
  expect(await again.openStore()).toBe(before);
});

test("the site is not ready when the database cannot be used, and leaves the reason to the log", async () => {
  const written = vi.spyOn(process.stdout, "write").mockImplementation(() => true);
  await closeStore();
  await writeFile(join(directory, "data", "nudge.sqlite"), "not a database".repeat(100));
  const report = await readinessOf(openStore)();
  expect(report).toEqual({ ok: false, message: "The database does not work. The server's log says why." });
  written.mockRestore();
});

test("the site is not ready when the disk takes nothing more", async () => {
  const full = { check: () => Promise.reject(new StorageError("full", "The disk that holds the database is full.")) };
  expect(await readinessOf(async () => full as unknown as Store)()).toMatchObject({ ok: false });
});
