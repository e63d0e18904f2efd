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
    const names = await page
      .locator("[data-map-name]")
      .evaluateAll((all) =>
        all
          .map((name) => ({ text: name.textContent ?? "", box: name.getBoundingClientRect() }))
          .map(({ text, box: { left, right, top, bottom } }) => ({ text, left, right, top, bottom })),
      );
    expect(names.length).toBeGreaterThan(2);
    for (const [at, one] of names.entries()) {
      expect(one.left, one.text).toBeGreaterThanOrEqual(0);
      expect(one.right, one.text).toBeLessThanOrEqual(width);
      for (const other of names.slice(at + 1)) {
        const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
        expect(Math.min(across, down), `${one.text} and ${other.text}`).toBeLessThanOrEqual(1);
      }
    }
  });
