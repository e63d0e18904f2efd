import { access, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase } from "@nn/db";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { examine } from "./examine.ts";

// An administrator, as whom tests may run, is kept out of nothing.
vi.mock("node:fs/promises", async (original) => {
  const real = await original<typeof import("node:fs/promises")>();
  return { ...real, access: vi.fn(real.access) };
});

let dataDirectory: string;
beforeEach(async () => {
  dataDirectory = await mkdtemp(join(tmpdir(), "nudge-closed-"));
  await (await openDatabase({ dataDirectory })).close();
});
afterEach(() => rm(dataDirectory, { recursive: true, force: true }));

test.each(["nudge.sqlite", "backups", "."])(
  "a %s that this user may not read is neither missing nor damaged",
  async (name) => {
    const path = join(dataDirectory, name);
    vi.mocked(access).mockImplementation(async (asked) => {
      if (asked === path) throw Object.assign(new Error("permission denied"), { code: "EACCES" });
    });
    const findings = await examine({ databaseUrl: undefined, dataDirectory }, "24.1.0");
    expect(findings.map(({ what }) => what)).toEqual(["Node", "rights"]);
    expect(findings[1]).toMatchObject({
      is: `this user may not read and write ${path}`,
      todo: expect.stringContaining("user as whom the site runs"),
    });
  },
);
