import { course } from "@nn/course";
import type { Page } from "@playwright/test";
import { expect, test } from "./site.ts";

test.use({ isAwaited: false });

/** Of every place for a drawing: whether the one that is there fits it. A page's own scripts have not come. */
const drawn = (page: Page) =>
  page.locator("figure [data-size], figure :has(> template)").evaluateAll((boxes) =>
    boxes
      .filter((box) => box.checkVisibility())
      .map((box) => {
        const drawings = [...box.children].filter((each) => !each.matches("template, script"));
        return {
          size: (box as HTMLElement).dataset.size ?? "narrow",
          isSeen: drawings.map((each) => each.checkVisibility()),
        };
      }),
  );

for (const [width, size] of [
  [1440, "wide"],
  [700, "medium"],
  [360, "narrow"],
] as const)
  test(`at ${width} px the ${size} drawing stands in the page before its scripts have come`, async ({ page }) => {
    await page.route("**/_next/static/**/*.js*", (route) => route.abort());
    await page.setViewportSize({ width, height: 900 });
    await page.goto("/lessons/the-tree-of-causes");
    await expect.poll(() => drawn(page)).toEqual([{ size, isSeen: [true] }]);
  });

test("a figure that is printed before it is awake has the size that fits the paper", async ({ page }) => {
  await page.route("**/_next/static/**/*.js*", (route) => route.abort());
  await page.goto("/lessons/the-tree-of-causes");
  const seen = page.locator("figure svg[role=group]").filter({ visible: true });
  await expect(seen).toHaveClass(/_wide/);
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  await page.setViewportSize({ width: 700, height: 900 });
  await expect(seen).toHaveCount(1);
  await expect(seen).toHaveClass(/_medium/);
});

test("a page that cannot run a script has one drawing for each figure, and it is the smallest", async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 1440, height: 900 } });
  for (const { slug } of course.chapters) {
    await page.goto(`/lessons/${slug}`);
    const others = async () =>
      (await drawn(page)).filter(({ size, isSeen }) => size !== "narrow" || isSeen.join() !== "true");
    await expect.poll(others, slug).toEqual([]);
  }
  await page.close();
});
