import { dailyLevel, solve } from "@nn/level-kit";
import type { Page } from "@playwright/test";
import { expect, test } from "./site.ts";

/** A Monday: two knobs, nothing hidden. */
const DAY = "2026-11-30";

/** Plays what the solver found for a day, but a Saturday, on the controls of the page. */
async function win(page: Page, day: string): Promise<void> {
  for (const stroke of solve(dailyLevel(day)).log) {
    if (stroke.kind !== "nudge") throw new Error(`${day} is not nudged`);
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
  await win(page, DAY);
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

test.describe("without a connection", () => {
  test.use({ serviceWorkers: "allow" });

  test("who has seen the map opens today's level and tomorrow's, wins, and is sent once there is one", async ({
    page,
    context,
  }) => {
    await page.goto("/play");
    const [today, tomorrow] = await page.evaluate(() =>
      [0, 1].map((ahead) => {
        const now = new Date();
        return new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate() + ahead)).toISOString().slice(0, 10);
      }),
    );
    const isKept = (day = "") =>
      page.evaluate(async (address) => (await caches.match(address)) !== undefined, `/play/daily/${day}`);
    await expect.poll(() => isKept(tomorrow), { timeout: 30_000 }).toBe(true);
    await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);

    await page.goto("/play/daily");
    await context.setOffline(true);
    await expect(page.getByText("Earlier days need one.")).toBeVisible();
    await page.getByRole("link", { name: /^Play / }).click();
    await expect(page).toHaveURL(new RegExp(`/play/daily/${today}$`));
    // What is not kept leads to what is.
    await page.goto("/play/first-nudge");
    await expect(page).toHaveURL(/\/play\/daily$/);

    // Saturday's level is planned in fog, so that one of the two is nudged. The engine starts as with a connection.
    const day = (dailyLevel(today as string).mode === "fog" ? tomorrow : today) as string;
    await page.goto(`/play/daily/${day}`);
    await win(page, day);
    await expect(page.locator("[data-engine]")).toHaveAttribute("data-engine", "running", { timeout: 30_000 });
    await page.reload();
    const won = page.getByRole("region", { name: "Level solved" });
    await expect(won.getByText("Offline. Your solution is saved here")).toBeVisible();

    // A page that was opened without a connection is not always told by this browser that one is back, as real ones are.
    await context.setOffline(false);
    await page.evaluate(() => dispatchEvent(new Event("online")));
    await expect(won.getByText(/verified solutions?\.?$/)).toBeVisible({ timeout: 30_000 });
  });
});
