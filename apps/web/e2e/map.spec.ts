import type { Page } from "@playwright/test";
import { expect, test } from "./site.ts";

const world = (page: Page, name: string) =>
  page.getByRole("list").getByRole("listitem", { name: new RegExp(`^\\d ${name}`) });

test("a newcomer finds one world open, and one level to start with", async ({ page }) => {
  await page.goto("/play");
  await expect(page.getByRole("link", { name: "Start: First Nudge" })).toBeVisible();
  await expect(world(page, "One neuron").getByRole("link").first()).toHaveAccessibleName(
    /^First Nudge ?, not solved yet, play this one next$/,
  );
  await expect(world(page, "The chain").getByRole("link")).toHaveCount(0);
  await expect(world(page, "The chain").getByText(/^Opens when .*world 1/)).toBeVisible();
});

test("the list shows the same levels, and opens every world for a teacher", async ({ page }) => {
  await page.goto("/play");
  await page.getByText("List", { exact: true }).click();
  await expect(page.getByRole("link", { name: /^First Nudge/ })).toBeVisible();
  await expect(page.getByRole("link", { name: /^Mirror/ })).toHaveCount(0);
  await page.getByLabel("Open every world").check();
  await expect(page.getByRole("link", { name: /^Mirror/ })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("link", { name: /^Mirror/ })).toBeVisible();
  await page.getByText("Map", { exact: true }).click();
  await expect(world(page, "The chain").getByRole("link", { name: /^Mirror/ })).toBeVisible();
});

for (const width of [360, 390, 768, 1024, 1440])
  test(`at ${width} px no name on the map lies on another or leaves the page`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto("/play");
    await page.getByText("List", { exact: true }).click();
    await page.getByLabel("Open every world").check();
    await page.getByText("Map", { exact: true }).click();
    const names = page.locator("[data-map-name]");
    await expect.poll(() => names.count()).toBeGreaterThan(2);
    const faults = () =>
      names.evaluateAll((all) => {
        const boxes = all.map((name) => ({ text: name.textContent ?? "", box: name.getBoundingClientRect() }));
        return boxes.flatMap(({ text, box }, at) => [
          ...(box.left < 0 || box.right > innerWidth ? [`${text} leaves the page`] : []),
          ...boxes
            .slice(at + 1)
            .filter(({ box: other }) => {
              const across = Math.min(box.right, other.right) - Math.max(box.left, other.left);
              const down = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
              return Math.min(across, down) > 1;
            })
            .map((other) => `${text} lies on ${other.text}`),
        ]);
      });
    await expect.poll(faults).toEqual([]);
  });
