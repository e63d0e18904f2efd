import type { BrowserContext, Page } from "@playwright/test";
import { allRight, answer, check, openExercise, solutionOf } from "./learner.ts";
import { expect, test } from "./site.ts";
import { winByKeys } from "./solutions.ts";

/** As in an embedded page whose reader allows no cookies. */
const forbidStorage = () => {
  const deny = () => {
    throw new DOMException("denied", "SecurityError");
  };
  for (const name of ["localStorage", "sessionStorage"]) Object.defineProperty(window, name, { get: deny });
};

/** First Nudge was won in the one tab and Mirror in the other, and both are the same learner's. */
async function expectBothCount(one: Page, other: Page) {
  for (const page of [one, other])
    await expect(page.getByRole("region", { name: "Level solved" }).getByText(/verified solutions?\.?$/)).toBeVisible({
      timeout: 30_000,
    });
  await one.goto("/play");
  for (const title of [/^First Nudge/, /^Mirror/])
    await expect(one.getByRole("link", { name: title })).toHaveAccessibleName(/3 of 3 stars/);
}

test("where storing is forbidden one reads, answers and wins all the same", async ({ page, site }) => {
  await page.addInitScript(forbidStorage);
  const faults: string[] = [];
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  page.on("pageerror", (error) => faults.push(error.message));
  await page.goto("/lessons/three-factors");
  await page.getByRole("button", { name: "Dark theme" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.locator("#together").scrollIntoViewIfNeeded();

  const question = await openExercise(page, "last-weight");
  const { answers } = await solutionOf(site.url, question);
  for (const part of question.parts) await answer(page, part, answers[part.id]?.plain ?? "");
  await check(page);
  await expect(allRight(page)).toBeVisible();

  await page.goto("/play/first-nudge");
  await page
    .getByRole("button", { name: /^Nudge .* down by / })
    .first()
    .focus();
  for (let nudge = 0; nudge < 4; nudge++) await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("region", { name: "Level solved" }).getByText(/verified solutions?\.?$/)).toBeVisible();
  expect(faults).toEqual([]);
});

/** A level in a tab of its own, with the hand on its first knob. */
async function openLevel(context: BrowserContext, slug: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`/play/${slug}`);
  await page
    .getByRole("button", { name: /^Nudge .* down by / })
    .first()
    .focus();
  return page;
}

test("wins of two tabs without a connection wait together, and both are stored", async ({ context }) => {
  const [one, other] = [await openLevel(context, "first-nudge"), await openLevel(context, "mirror")];
  await context.setOffline(true);
  const win = async (page: Page, slug: string) => {
    await winByKeys(page, slug);
    await expect(page.getByText(/Your solution is saved here, and/)).toBeVisible({ timeout: 30_000 });
  };
  await win(one, "first-nudge");
  await win(other, "mirror");
  await context.setOffline(false);
  await expectBothCount(one, other);
});

test("two tabs whose first wins arrive at once are one learner", async ({ context }) => {
  const arrived: (() => void)[] = [];
  await context.route("**/api/trpc/play.submit", async (route) => {
    await new Promise<void>((resolve) => {
      arrived.push(resolve);
      if (arrived.length === 2) for (const go of arrived) go();
    });
    await route.continue();
  });
  const [one, other] = [await openLevel(context, "first-nudge"), await openLevel(context, "mirror")];
  await winByKeys(one, "first-nudge");
  await winByKeys(other, "mirror");
  await expectBothCount(one, other);
});

test("a level in two tabs is one game: what is played in one is shown in the other, and nothing is lost", async ({
  context,
}) => {
  const open = async () => {
    const page = await context.newPage();
    await page.goto("/play/first-nudge");
    await page
      .getByRole("button", { name: /^Nudge .* up by / })
      .first()
      .focus();
    return page;
  };
  const value = (page: Page) => page.locator("li[data-knob='0']");
  const fromOther = (page: Page) => page.getByRole("status").filter({ hasText: "went on in another tab" });
  const [one, other] = [await open(), await open()];
  await one.keyboard.press("ArrowRight");
  await one.keyboard.press("ArrowRight");
  // The weight starts at 0.1, in steps of 0.2.
  await expect(value(one)).toHaveAttribute("data-value", /^0\.5/);
  await expect(value(other)).toHaveAttribute("data-value", /^0\.5/);
  await expect(fromOther(other)).toHaveCount(1);

  await other.keyboard.press("ArrowLeft");
  await expect(value(one)).toHaveAttribute("data-value", /^0\.3/);
  await expect(fromOther(other)).toHaveCount(0);
  await one.reload();
  await expect(value(one)).toHaveAttribute("data-value", /^0\.3/);
});
