import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { packs } from "@nn/catalog";
import { fingerprints } from "@nn/core/determinism";
import { fingerprintOf, hasKnobs, levelAt, parseLogs } from "@nn/level-kit";
import { openModulePage } from "./browser-modules.ts";
import { expect, test } from "./site.ts";

const packsDirectory = join(import.meta.dirname, "../../../packages/levels");

/** Every level of the catalog from each of its starts, with the solutions that stand beside its document. */
async function gamesOf() {
  const files = await readdir(packsDirectory, { recursive: true });
  const solutions = new Map<string, unknown>();
  for (const file of files.filter((name) => name.endsWith(".solution.json") && !name.includes("node_modules"))) {
    const path = join(packsDirectory, file);
    const slug = file.slice(dirname(file).length + 1, -".solution.json".length);
    solutions.set(slug, JSON.parse(await readFile(path, "utf8")));
  }
  return packs
    .flatMap((pack) => pack.levels)
    .filter(hasKnobs)
    .flatMap((level) => {
      const logs = parseLogs(solutions.get(level.slug));
      if (!logs.ok) throw new Error(`${level.slug} has no solution that can be read`);
      return logs.value.map((solution, start) => ({ level: levelAt(level, start), solution }));
    });
}

test("every shipped solution replays to the same bits in Node and in the browser", async ({ page }) => {
  const games = await gamesOf();
  expect(games.length).toBeGreaterThan(0);
  await openModulePage(page);
  const inBrowser = await page.evaluate(async (given) => {
    const kit = await import("@nn/level-kit");
    return kit.fingerprintOf(given);
  }, games);
  expect(inBrowser.length).toBeGreaterThan(games.length * 16);
  expect(inBrowser).toBe(fingerprintOf(games));
});

test("every function at 100,000 inputs, whole gradients and whole descents have the same bits in Node and in the browser", async ({
  page,
}) => {
  test.setTimeout(180_000);
  await openModulePage(page);
  const inBrowser = await page.evaluate(async () => (await import("@nn/core/determinism")).fingerprints(100_000));
  expect(Object.keys(inBrowser)).toContain("gradients");
  expect(inBrowser).toEqual(fingerprints(100_000));
});
