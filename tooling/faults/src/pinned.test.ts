import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { root } from "./site.ts";

test("every action of CI is pinned by its commit: a tag may be moved", () => {
  const used = globSync(".github/workflows/*.yml", { cwd: root }).flatMap((file) =>
    [...readFileSync(`${root}/${file}`, "utf8").matchAll(/^\s*-?\s*uses: *(\S+)/gm)].map(([, action]) => action),
  );
  expect(used.length).toBeGreaterThan(2);
  for (const action of used) expect(action).toMatch(/@[0-9a-f]{40}$/);
});
