import type { Page } from "playwright-core";
import { go } from "./go.ts";
import type { Sitting } from "./sitting.ts";

/** Hands, lamps, a plane, fog, ink, a bet, one nudge, steps of descent, and cards in place of knobs. */
// biome-ignore format: a list
const LEVELS = [
  "first-nudge", "two-roads", "mirror", "xor", "dead-reckoning",
  "indelible", "rank-them", "one-nudge", "step-size", "be-the-backprop-1",
];

/** The engine comes for those who touch the page. */
export async function engineRuns(page: Page): Promise<void> {
  await page.mouse.move(700, 880);
  await page.mouse.move(701, 881);
  await page.locator('[data-engine="running"][data-moving="false"]').waitFor();
}

async function toMap(page: Page): Promise<void> {
  const back = page.getByRole("link", { name: "Back to the map" });
  if (await back.isVisible()) await back.click();
  else await go(page, "/play");
  await page.waitForURL("**/play");
  await page.locator("canvas").waitFor({ state: "detached" });
}

async function nudge(page: Page, times: number): Promise<void> {
  for (let time = 0; time < times; time++) await page.keyboard.press(time % 2 === 0 ? "ArrowRight" : "ArrowLeft");
}

/** From the map to a level, ten nudges, one taken back, a lamp, and back to the map. */
export const levels: Sitting = {
  name: "levels",
  rounds: 40,
  every: 10,
  begin: "/play",
  on: async (page) => async (round) => {
    const slug = LEVELS[round % LEVELS.length] ?? "";
    await go(page, `/play/${slug}`);
    if (slug.startsWith("be-the-backprop")) await page.locator("main button").first().waitFor();
    else {
      await engineRuns(page);
      await nudge(page, 10);
      await page.keyboard.press("z");
      await page.keyboard.press("l");
    }
    await toMap(page);
  },
};

/** One level, again and again. */
export const restarts: Sitting = {
  name: "restarts",
  rounds: 60,
  every: 10,
  begin: "/play/two-roads",
  on: async (page) => {
    await engineRuns(page);
    return async () => {
      await nudge(page, 6);
      await page.keyboard.press("r");
    };
  },
};

/** The editor and a trial in it, then the sandbox. */
export const workshops: Sitting = {
  name: "editor and sandbox",
  rounds: 20,
  every: 5,
  begin: "/contribute",
  on: async (page) => async () => {
    await go(page, "/contribute/editor");
    await page.locator("[data-report]").filter({ hasText: "Every rule holds." }).waitFor();
    await page.getByRole("button", { name: "Play it" }).click();
    await engineRuns(page);
    await nudge(page, 2);
    await page.goBack();
    await go(page, "/play/sandbox");
    await engineRuns(page);
    await nudge(page, 4);
    await page.getByRole("button", { name: "Random weights" }).click();
    await page.getByRole("button", { name: "Add a layer" }).click();
    await toMap(page);
    await go(page, "/contribute");
  },
};
