import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase } from "@nn/db";
import { expect, test, vi } from "vitest";
import { closeStore, openStore } from "./store.ts";

vi.mock("@nn/db", async (original) => {
  const db = await original<typeof import("@nn/db")>();
  return { ...db, openDatabase: vi.fn(db.openDatabase) };
});

test("where the disk has not kept what was written, the process ends at once, without closing the database", async () => {
  const dataDirectory = await mkdtemp(join(tmpdir(), "nudge-api-"));
  vi.stubEnv("NUDGE_DATA", dataDirectory);
  vi.stubEnv("DATABASE_URL", "");
  const kill = vi.spyOn(process, "kill").mockReturnValue(true);
  const abort = vi.spyOn(process, "abort").mockImplementation(() => undefined as never);
  await openStore();
  const [options] = vi.mocked(openDatabase).mock.lastCall ?? [];
  options?.onLostWrites?.(new Error("input/output error"));
  expect(kill.mock.calls).toEqual([[process.pid, "SIGKILL"]]);
  // In a container, the kill of its first process comes back.
  expect(abort).toHaveBeenCalledTimes(1);
  for (const spy of [kill, abort]) spy.mockRestore();
  await closeStore();
  vi.unstubAllEnvs();
  await rm(dataDirectory, { recursive: true, force: true });
});
