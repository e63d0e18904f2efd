import { course } from "@nn/course";
import { pseudo } from "@nn/languages";
import type { Page } from "@playwright/test";
import { brokenLayout } from "./layout.ts";
import { questionAfter, solutionOf } from "./learner.ts";
import { expect, test } from "./site.ts";
import { untranslated } from "./untranslated.ts";

// The site in the pseudo-language: English with accents, about 40 % longer, made from the catalogues when it is built.
// What every exercise says is looked through without a browser, in tooling/languages.
test.use({ language: "en-XA", viewport: { width: 360, height: 780 } });

const expectOnlyOurWords = async (page: Page) => {
  await expect.poll(() => untranslated(page)).toEqual([]);
  await expect.poll(() => brokenLayout(page)).toEqual([]);
};

const pages = [
  ...[
    "/",
    "/lessons",
    "/practice",
    "/practice/session",
    "/practice/notebook",
    "/practice/map",
    "/glossary",
    "/play",
    "/play/shared",
    "/contribute",
    "/contribute/editor",
    "/data",
    "/nowhere",
  ],
  ...course.chapters.map(({ slug }) => `/lessons/${slug}`),
  // One exercise for each kind of part: a formula, an order, a choice, several choices, a table of numbers.
  ...["last-weight", "slope-ranking", "which-weight", "pick-paths", "backward-sweep"].map((id) => `/practice/${id}`),
  // One level with a single knob, one with several paths.
  ...["/play/first-nudge", "/play/two-roads", "/play/sandbox"],
];

for (const path of pages)
  test(`${path} shows no word from outside the catalogues, and long words fit at 360 px`, async ({ page }) => {
    await page.goto(path);
    await page.waitForLoadState("networkidle");
    await expectOnlyOurWords(page);
  });

test("what a lesson says when it is touched stands in catalogues too", async ({ page }) => {
  await page.goto("/lessons/a-nudge-travels");
  const figure = page.locator("#nudge");
  await figure.getByRole("button", { name: pseudo("Copy link") }).click();
  const field = figure.getByRole("textbox").first();
  for (const typed of ["x", "", "99", "0.12345"]) {
    await field.fill(typed);
    await field.press("Enter");
    await expectOnlyOurWords(page);
  }
  await page.locator(".katex [data-q]").first().click();
  await expect(page.getByRole("button", { name: pseudo("Unpin") })).toBeVisible();
  await page.goto("/lessons/three-factors");
  const ponder = page.locator("#ponder");
  await ponder.getByRole("radio").first().check();
  await ponder.getByRole("button", { name: pseudo("Commit") }).click();
  await ponder.getByRole("button", { name: pseudo("Show it in the figure") }).click();
  await expectOnlyOurWords(page);
  await page.goto("/lessons/a-nudge-travels?at=7_nothing");
  await expect(page.getByText(pseudo("This link is from an older lesson."))).toBeVisible();
});

test("what is said of an answer, and where help is given, stands in catalogues too", async ({
  page,
  site,
  context,
}) => {
  await page.addInitScript(() =>
    localStorage.setItem("nudge-field", JSON.stringify({ state: { value: "plain" }, version: 1 })),
  );
  const question = await questionAfter(page, () => page.goto("/practice/last-weight"));
  const { answers } = await solutionOf(site.url, question);
  const fields = page.getByRole("textbox");
  const check = page.getByRole("button", { name: pseudo("Check"), exact: true });

  for (const typed of ["2*(", "a^(L)-y", "1/0"]) {
    await fields.first().fill(typed);
    await check.click();
    await expect(page.getByRole("heading", { level: 4 }).first()).toBeVisible();
    await expectOnlyOurWords(page);
  }
  for (let step = 1; step <= 3; step++)
    await page.getByRole("button", { name: new RegExp(`^${pseudo(step > 1 ? "Next hint" : "Hint")}`) }).click();
  await page.getByRole("button", { name: pseudo("Show the worked solution") }).click();
  await expect(page.getByText(pseudo("Worked solution"), { exact: true })).toBeVisible();
  await expectOnlyOurWords(page);

  await context.setOffline(true);
  for (const { id } of question.parts) {
    await page
      .locator(`[data-part="${id}"]`)
      .getByRole("textbox")
      .fill(answers[id]?.plain ?? "");
    await check.click();
    await expect(page.getByText(pseudo("Your answer is kept here"))).toBeVisible();
  }
  await expectOnlyOurWords(page);
  await context.setOffline(false);
  await expect(page.getByText(pseudo("parts are right."))).toBeVisible({ timeout: 30_000 });
  await expectOnlyOurWords(page);
  await page.goto("/practice/notebook");
  await page.waitForLoadState("networkidle");
  await expectOnlyOurWords(page);
  await page.goto("/");
  await expect(page.getByRole("region", { name: pseudo("Where you are") })).toBeVisible();
  await expectOnlyOurWords(page);
});

test("what a session says up to its end stands in catalogues too", async ({ page }) => {
  await questionAfter(page, () => page.goto("/practice/session"));
  const skip = page.getByRole("button", { name: pseudo("Skip this one") });
  const again = page.getByRole("button", { name: pseudo("Another session") });
  while (!(await again.isVisible())) await skip.click();
  await expectOnlyOurWords(page);
});

test("what the game says from the first nudge to the win stands in catalogues too", async ({ page }) => {
  await page.goto("/play/first-nudge");
  const board = page.getByRole("region", { name: pseudo("Level"), exact: true });
  await board.focus();
  for (const key of ["ArrowUp", "l", "ArrowRight", "l", "l", "z", "y", "r", "z"]) {
    await page.keyboard.press(key);
    await expectOnlyOurWords(page);
  }
  // Up and down again until all nudges are used.
  for (let nudge = 0; nudge < 22; nudge++) await page.keyboard.press(nudge % 2 ? "ArrowRight" : "ArrowLeft");
  await expectOnlyOurWords(page);
  await page.keyboard.press("r");
  for (let nudge = 0; nudge < 4; nudge++) await page.keyboard.press("ArrowRight");
  const won = page.getByRole("region", { name: pseudo("Level solved") });
  await expect(won.getByText(pseudo("So far there is one verified solution."))).toBeVisible();
  await expectOnlyOurWords(page);
  await page.goto("/play");
  await page.waitForLoadState("networkidle");
  await expectOnlyOurWords(page);
});

test("every part of the level editor stands in catalogues too, and has room at 360 px", async ({ page }) => {
  await page.goto("/contribute/editor");
  await expect(page.locator("[data-report]")).toHaveAttribute("data-report", "done", { timeout: 30_000 });
  for (const part of ["Rules", "Texts", "Report"]) {
    await page.getByRole("button", { name: pseudo(part), exact: true }).click();
    await expectOnlyOurWords(page);
  }
});

test("a word in English, and a control without room, are found", async ({ page }) => {
  await page.setContent(`<!doctype html>
    <button aria-label="Close">${pseudo("Close")}</button>
    <p>${pseudo("Nudge")} the weight <code>main</code></p>
    <button style="width: 40px; overflow: hidden; white-space: nowrap">${pseudo("Worked solution")}</button>
    <div style="position: relative; height: 60px">
      <button style="position: absolute; left: 0">${pseudo("Check")}</button>
      <button style="position: absolute; left: 20px">${pseudo("Hint")}</button>
    </div>
    <a href="#" style="position: absolute; left: 300px; white-space: nowrap">${pseudo("Notebook of mistakes")}</a>`);
  expect(await untranslated(page)).toEqual(["Close", `${pseudo("Nudge")} the weight `]);
  const faults = await brokenLayout(page);
  for (const fault of [/px wide instead of 360/, /needs \d+ px and has/, /lies over/, /reaches from 300/])
    expect(faults.filter((each) => fault.test(each))).toHaveLength(1);
  expect(faults).toHaveLength(4);
});
