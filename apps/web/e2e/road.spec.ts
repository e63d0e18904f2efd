import type { Page } from "@playwright/test";
import { allRight, answer, check, preferPlainTyping, questionAfter, solutionOf } from "./learner.ts";
import { expect, test } from "./site.ts";

const nextOn = (page: Page) => page.getByRole("region", { name: "Where you are" });

test("the same next thing stands on every page, and what is finished is never it", async ({ page, site }) => {
  test.setTimeout(120_000);
  await page.goto("/");
  const first = (await nextOn(page).getByRole("heading").textContent()) ?? "";
  for (const path of ["/lessons", "/practice", "/play"]) {
    await page.goto(path);
    await expect(nextOn(page).getByRole("heading")).toHaveText(first);
  }

  await test.step("a chapter is read: its foot leads to its exercise", async () => {
    await nextOn(page).getByRole("link", { name: first }).click();
    await expect(page.getByRole("heading", { level: 1, name: first })).toBeVisible();
    const ends = page.locator("article h2[id], article section#ponder");
    for (const end of await ends.all()) {
      await end.scrollIntoViewIfNeeded();
      // A reader stays a moment.
      await page.waitForTimeout(1_200);
    }
    const foot = page.getByRole("region", { name: "The line of this chapter" });
    await expect(foot.getByText("Done.")).toBeVisible();
    await expect(foot.getByRole("link", { name: "Write it" })).toHaveClass(/main/);
  });

  await test.step("its exercise is right: every page goes on", async () => {
    await page.goto("/lessons");
    await expect(nextOn(page)).toContainText(`You have read “${first}”.`);
    const question = await questionAfter(page, () => nextOn(page).getByRole("link", { name: "Write it" }).click());
    await preferPlainTyping(page, question);
    const { answers } = await solutionOf(site.url, question);
    for (const part of question.parts) await answer(page, part, answers[part.id]?.plain ?? "");
    await check(page);
    await expect(allRight(page)).toBeVisible();
    for (const path of ["/practice", "/play", "/lessons", "/"]) {
      await page.goto(path);
      await expect(nextOn(page)).toContainText(/2 of \d+ stops in all/);
      await expect(nextOn(page).getByRole("heading")).not.toHaveText(question.title);
    }
  });
});

test("what is said back without a connection waits, is sent when it is back, and is no mark", async ({
  page,
  context,
}) => {
  await page.goto("/lessons/downhill");
  const foot = page.getByRole("region", { name: "The line of this chapter" });
  const questions = page.getByRole("region", { name: "Say it back" }).getByRole("listitem");
  await context.setOffline(true);
  for (const question of await questions.all()) {
    await question.getByRole("radio").first().check();
    await question.getByRole("button", { name: "Check" }).click();
    await expect(question.getByText("right", { exact: true })).toBeVisible();
  }
  await expect(foot.getByText("Say it back: three short questions.")).toBeVisible();
  await context.setOffline(false);
  await expect(foot.getByText(/^Say it back: three short questions, again /)).toBeVisible();
  await page.goto("/practice");
  await expect(page.getByText(/of \d+ answers?/)).toHaveCount(0);
  await expect(page.getByText("Not started").first()).toBeVisible();
});
