import { mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { closeStore, handleTrpc, health, openStore } from "./index.ts";
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
    result: { data: { levels: [], families: [], concepts: [], mistakes: [], known: [], recalls: [], guesses: [] } },
  });
  expect((await stat(file)).isFile()).toBe(true);
});

test("health says that the database works", async () => {
  expect(await health()).toEqual({ ok: true, engine: "sqlite", migrations: 5 });
});

test("a reloaded module uses the store that is already open", async () => {
  const before = await openStore();
  vi.resetModules();
  const again = await import("./index.ts");
  expect(await again.openStore()).toBe(before);
});

test("health says when it does not, and leaves the reason to the log", async () => {
  const log = vi.spyOn(console, "error").mockImplementation(() => {});
  await closeStore();
  await writeFile(join(directory, "data", "nudge.sqlite"), "not a database".repeat(100));
  const report = await health();
  expect(report).toEqual({ ok: false, message: "The database does not work. The server's log says why." });
  expect(log.mock.calls.flat().join(" ")).toContain(join(directory, "data", "nudge.sqlite"));
  log.mockRestore();
});
