import { shippedGames } from "@nn/bits";
import { fingerprints } from "@nn/core/determinism";
import { fingerprintOf } from "@nn/level-kit";
import { openModulePage } from "./browser-modules.ts";
import { expect, test } from "./site.ts";

test("every shipped solution replays to the same bits in Node and in the browser", async ({ page }) => {
  const games = await shippedGames();
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
