import { course } from "@nn/course";
import { expect, test } from "./site.ts";

for (const { slug } of course.chapters)
  test(`/lessons/${slug} draws every figure at every width`, async ({ page }) => {
    await page.goto(`/lessons/${slug}`);
    await page.waitForLoadState("networkidle");
    for (const width of [1440, 1024, 768, 600, 360]) {
      await page.setViewportSize({ width, height: 900 });
      for (const figure of await page.locator("figure").filter({ visible: true }).all()) {
        const drawings = figure.locator("svg[role=group]");
        if ((await drawings.count()) === 0) continue;
        const widest = async () => {
          const boxes = await drawings.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().width));
          return Math.max(...boxes);
        };
        await expect.poll(widest, { message: `${await figure.getAttribute("id")} at ${width}` }).toBeGreaterThan(150);
      }
    }
  });
