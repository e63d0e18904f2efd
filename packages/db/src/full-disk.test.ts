import type { StatsFs } from "node:fs";
import { statfs } from "node:fs/promises";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openDatabase } from "./open-database.ts";
import { temporaryDirectory } from "./temporary-directory.ts";

vi.mock("node:fs/promises", async (original) => {
  const real = await original<typeof import("node:fs/promises")>();
  return { ...real, statfs: vi.fn(real.statfs) };
});

let directory: Awaited<ReturnType<typeof temporaryDirectory>>;
beforeEach(async () => {
  directory = await temporaryDirectory();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await directory.remove();
});

/** What SQLite says where it cannot make the index of its log in shared memory, whatever the reason. */
const failing = () =>
  vi.spyOn(Database.prototype, "pragma").mockImplementationOnce(() => {
    throw Object.assign(new Error("disk I/O error"), { code: "SQLITE_IOERR_SHMSIZE" });
  });

const open = () =>
  openDatabase({ dataDirectory: directory.path }).then(
    () => expect.unreachable(),
    (error: unknown) => error,
  );

test("a disk that is full at the start is called full, with what to do", async () => {
  failing();
  vi.mocked(statfs).mockResolvedValue({ bavail: 3, bsize: 4096 } as StatsFs);
  expect(await open()).toMatchObject({
    fault: "full",
    message: `The disk that holds ${join(directory.path, "nudge.sqlite")} is full. Make room, and start again.`,
  });
});

test("the same failure with room on the disk is not called so", async () => {
  failing();
  vi.mocked(statfs).mockResolvedValue({ bavail: 3e6, bsize: 4096 } as StatsFs);
  expect(await open()).toMatchObject({ fault: "failed" });
});
