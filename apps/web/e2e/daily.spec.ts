import { dailyLevel, solve } from "@nn/level-kit";
import type { Page } from "@playwright/test";
import { expect, test } from "./site.ts";

/** A Monday: two knobs, nothing hidden. */
const DAY = "2026-11-30";

/** Plays what the solver found on the controls of the page. */
async function win(page: Page): Promise<void> {
  for (const stroke of solve(dailyLevel(DAY)).log) {
    if (stroke.kind !== "nudge") throw new Error("a Monday is nudged");
    const knob = page.locator(`li[data-knob="${stroke.knob}"]`);
    await knob.locator("[data-bead]").click();
    await knob.locator(`[data-half="${stroke.direction}"]`).click();
  }
}

test("the level of a day is won, its result copied without giving anything away, replayed from its address, and marked", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(`/play/daily/${DAY}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("30 November 2026");
  await win(page);
  const won = page.getByRole("region", { name: "Level solved" });
  await expect(won).toBeVisible();
  await won.getByRole("button", { name: "Copy your result" }).click();
  await expect(won.getByRole("button", { name: "The result is copied" })).toBeVisible();
  const { par } = dailyLevel(DAY);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.split("\n")).toEqual([
    "Nudge, 30 November 2026",
    `★★★ in one draft, ${par} nudges, ${par} of ink, no lamp`,
    expect.stringMatching(new RegExp(`/play/daily/${DAY}$`)),
  ]);

  await won.getByRole("button", { name: "Copy its link" }).click();
  await expect(page.getByText("The link is copied")).toBeVisible();
  await page.goto(await page.evaluate(() => navigator.clipboard.readText()));
  await expect(page.getByText(/^Solved in \d nudges/)).toBeVisible();

  await page.clock.setFixedTime(new Date("2026-12-01T09:00:00"));
  await page.goto("/play/daily");
  await expect(page.getByRole("link", { name: "Play Tuesday, 1 December" })).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: "Monday, 30 November" })).toContainText("solved");
});

test("what is no day has no level", async ({ page }) => {
  for (const day of ["2026-02-30", "today"]) {
    const answer = await page.goto(`/play/daily/${day}`);
    expect(answer?.status()).toBe(404);
  }
});
