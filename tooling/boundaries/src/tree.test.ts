import { resolve } from "node:path";
import { expect, test } from "vitest";
import { check, describeFault, exceptions, places } from "./index.ts";

test("every wall of this workspace stands", async () => {
  const root = resolve(import.meta.dirname, "../../..");
  const faults = await check(root, places, exceptions);
  expect(faults.map(describeFault)).toEqual([]);
});
