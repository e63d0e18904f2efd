import { resolve } from "node:path";
import { expect, test } from "vitest";
import { check, describeFault, exceptions, places } from "./index.ts";

// It reads the whole workspace twice, on a machine that may be busy with the rest of the checks.
const LIMIT_MS = 120_000;

test(
  "every wall of this workspace stands",
  async () => {
    const root = resolve(import.meta.dirname, "../../..");
    const faults = await check(root, places, exceptions);
    expect(faults.map(describeFault)).toEqual([]);
  },
  LIMIT_MS,
);
