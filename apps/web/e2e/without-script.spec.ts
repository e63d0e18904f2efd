import { course } from "@nn/course";
import type { Page } from "@playwright/test";
import { expect, test } from "./site.ts";

/** What a reader could press or fill in, though it would do nothing. */
const DEAD = "main :is(button, input, select, textarea)";

/** What nobody can do on paper or without scripts. */
const BY_HAND = /\b(?:Drag|Press|Point at|Touch|Tap|Slide|Try it|Turn something)\b/;

/** The words of a page that can be seen. (`innerText` has those of a drawing's hidden parts as well.) */
const toldOn = (page: Page) =>
  page.locator("main").evaluate((main) => {
    const words = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    const told: string[] = [];
    while (words.nextNode())
      if (words.currentNode.parentElement?.getClientRects().length) told.push(words.currentNode.textContent ?? "");
    return told.join(" ");
  });

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  for (const { slug } of course.chapters)
    test(`/lessons/${slug} can be read: figures with their numbers, answers, and no dead fields`, async ({ page }) => {
      await page.goto(`/lessons/${slug}`);
      await expect(page.getByText("JavaScript is off. Everything here can be read without it")).toBeVisible();
      // A drawing, a table, or a row of factors and what they come to.
      for (const figure of await page.locator("figure").all()) {
        const shown = figure.locator("svg, table").or(figure.getByText(/[=≈]/));
        await expect(shown.filter({ visible: true }).first()).toBeVisible();
      }
      expect(await page.locator("math").count()).toBeGreaterThan(0);
      const fields = page.locator(DEAD).filter({ visible: true });
      // A number in a table that can be pressed stays where it is read.
      expect(await fields.evaluateAll((all) => all.filter((each) => !each.closest("table")).length)).toBe(0);
      expect(await toldOn(page)).not.toMatch(BY_HAND);
      const ponder = page.locator("#ponder");
      if ((await ponder.count()) > 0) await expect(ponder.getByRole("status").first()).toBeVisible();
    });

  test("an exercise shows a question to work on paper: its figure, its table and what is asked", async ({ page }) => {
    await page.goto("/practice/who-is-asleep");
    await expect(page.getByText(/^JavaScript is off, and answers are checked with it/)).toBeVisible();
    const still = page.getByRole("region", { name: "What is asked" });
    await expect(still.getByRole("img", { name: "A network with 2, 3 and 1 neurons" })).toHaveCount(1);
    await expect(still.getByRole("table")).toBeVisible();
    await expect(still.locator("ol > li")).toHaveCount(3);
    expect(await still.locator("math").count()).toBeGreaterThan(10);
    await expect(page.locator(DEAD).filter({ visible: true })).toHaveCount(0);
  });

  for (const path of [
    "/practice/session",
    "/practice/notebook",
    "/play/first-nudge",
    "/play/sandbox",
    "/contribute/editor",
    "/data",
  ])
    test(`${path} says that it needs it`, async ({ page }) => {
      await page.goto(path);
      await expect(page.getByText(/^JavaScript is off, and/)).toBeVisible();
    });

  test("“Your data” says what is kept and why, and has no dead fields", async ({ page }) => {
    await page.goto("/data");
    await expect(page.getByText(/^The site knows you by one cookie/)).toBeVisible();
    await expect(page.locator(DEAD).filter({ visible: true })).toHaveCount(0);
  });
});

for (const { slug } of course.chapters)
  test(`on paper /lessons/${slug} says nothing of what only hands can do`, async ({ page }) => {
    await page.goto(`/lessons/${slug}`);
    expect(await toldOn(page)).toMatch(BY_HAND);
    await page.emulateMedia({ media: "print" });
    await expect.poll(() => toldOn(page)).not.toMatch(BY_HAND);
  });

test("on paper a chapter has its answers, and nothing to fill in", async ({ page }) => {
  await page.goto(`/lessons/${course.chapters[0]?.slug}`);
  const reason = page.locator("#say-it-back ~ ol [role=status] > *").first();
  await expect(reason).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(reason).toBeVisible();
  await expect(page.locator("main input, main .needs-script").filter({ visible: true })).toHaveCount(0);
  await expect(page.getByText(/JavaScript is off/)).toBeHidden();
});
