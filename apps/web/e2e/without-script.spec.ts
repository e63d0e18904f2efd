import { course } from "@nn/course";
import { expect, test } from "./site.ts";

/** What a reader could press or fill in, though it would do nothing. */
const DEAD = "main :is(button, input, select, textarea)";

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
      const ponder = page.locator("#ponder");
      if ((await ponder.count()) > 0) await expect(ponder.getByRole("status").first()).toBeVisible();
    });

  for (const path of [
    "/practice/last-weight",
    "/practice/session",
    "/practice/notebook",
    "/play/first-nudge",
    "/play/sandbox",
    "/contribute/editor",
  ])
    test(`${path} says that it needs it`, async ({ page }) => {
      await page.goto(path);
      await expect(page.getByText(/^JavaScript is off, and/)).toBeVisible();
    });
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
