import { globSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.ts";
import { scriptOf } from "./tally.ts";
import type { PlacedTask } from "./turbo.ts";

const fileOf = (script: string) => (script === "test:e2e" ? "playwright.json" : "vitest.json");

/** Removes the reports of earlier runs, so that none is counted again; turbo restores those of cached tasks. */
export function clearReports(): void {
  const reports = globSync("{apps,packages,tooling}/{*,*/*}/reports/{vitest,playwright}.json", {
    cwd: root,
    exclude: ["**/node_modules"],
  });
  for (const report of reports) rmSync(join(root, report));
}

/** What the tests of a task wrote; undefined if nothing can be read. */
export function readReport({ id, folder }: PlacedTask): unknown {
  try {
    return JSON.parse(readFileSync(join(root, folder, "reports", fileOf(scriptOf(id))), "utf8"));
  } catch {
    // Missing or cut off: the tally says so with the task's name.
    return undefined;
  }
}
