import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { check, describeFault, exceptions, places } from "./index.ts";
import { memberFolders } from "./workspace.ts";

const root = resolve(import.meta.dirname, "../../..");

// It reads the whole workspace twice, on a machine that may be busy with the rest of the checks.
const LIMIT_MS = 120_000;

test(
  "every wall of this workspace stands",
  async () => {
    const faults = await check(root, places, exceptions);
    expect(faults.map(describeFault)).toEqual([]);
  },
  LIMIT_MS,
);

test("packages are looked for where pnpm looks", () => {
  const [list] = /^packages:\n(?: {2}- .+\n)+/m.exec(readFileSync(join(root, "pnpm-workspace.yaml"), "utf8")) ?? [];
  expect(list?.match(/(?<=- ).+/g)).toEqual(memberFolders);
});
