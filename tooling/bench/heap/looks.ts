import type { Page } from "playwright-core";
import { readToTheEnd } from "./go.ts";
import { engineRuns } from "./playing.ts";
import type { Sitting } from "./sitting.ts";

/** Long enough for what is drawn anew to stand. */
const REST_MS = 100;

/** The theme is switched and the window has another size, to and fro. */
const looks = (name: string, begin: string, isReady: (page: Page) => Promise<void>): Sitting => ({
  name,
  rounds: 100,
  every: 20,
  begin,
  on: async (page) => {
    await isReady(page);
    return async (round) => {
      const theme = page.getByRole("button", { name: /^(Dark|Light) theme$/ }).locator("visible=true");
      await theme.first().click();
      await page.setViewportSize(round % 2 === 0 ? { width: 1024, height: 768 } : { width: 1440, height: 900 });
      await page.waitForTimeout(REST_MS);
    };
  },
});

export const looksOfChapter = looks("looks of a chapter", "/lessons/three-factors", readToTheEnd);
export const looksOfLevel = looks("looks of a level", "/play/two-roads", engineRuns);
