import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { allRight, answer, check, openExercise, solutionOf } from "./learner.ts";
import { expect, test } from "./site.ts";

async function answerOne(page: Page, site: string, family: string): Promise<void> {
  const question = await openExercise(page, family);
  const { answers } = await solutionOf(site, question);
  for (const part of question.parts) await answer(page, part, answers[part.id]?.plain ?? "");
  await check(page);
  await expect(allRight(page)).toBeVisible();
}

const keptAnswers = (page: Page, count: string) => expect(page.getByText(count, { exact: true })).toBeVisible();

test("a past goes from one browser to another, is joined with another, taken away, deleted and brought back", async ({
  browser,
  page: phone,
  site,
}) => {
  await phone.goto("/data");
  await expect(phone.getByText(/^Nothing yet/)).toBeVisible();
  await answerOne(phone, site.url, "last-weight");
  await phone.goto("/data");
  await keptAnswers(phone, "1 answer");
  await phone.getByRole("button", { name: "Show a code" }).click();
  const code = (await phone.locator("output", { hasText: /^\w{4}-\w{4}$/ }).textContent()) ?? "";

  const other = await browser.newContext({ baseURL: site.url });
  const laptop = await other.newPage();
  await answerOne(laptop, site.url, "activation-slope");
  await laptop.goto("/data");
  await laptop.getByLabel(/^Code from another device/).fill(code.toLowerCase().replace("-", " "));
  await laptop.getByRole("button", { name: "Continue here" }).click();
  await expect(laptop.getByText("This browser now continues with 2 answers.")).toBeVisible();
  await phone.reload();
  await keptAnswers(phone, "2 answers");

  const download = laptop.waitForEvent("download");
  await laptop.getByRole("button", { name: "Save a copy" }).click();
  const copy = await (await download).path();
  expect(JSON.parse(await readFile(copy, "utf8"))).toMatchObject({ format: "nudge-export", version: 1 });

  await laptop.getByRole("button", { name: "Delete everything" }).click();
  await laptop.getByRole("button", { name: "Yes, delete it all" }).click();
  await expect(laptop.getByText(/^Everything is deleted/)).toBeVisible();
  await phone.reload();
  await expect(phone.getByText(/^Nothing yet/)).toBeVisible();

  await laptop.locator("input[type=file]").setInputFiles(copy);
  await expect(laptop.getByText("2 records brought back.")).toBeVisible();
  await keptAnswers(laptop, "2 answers");
  await other.close();
});

test("a recovery code finds a past whose cookie is lost, by keyboard alone", async ({ context, page, site }) => {
  await answerOne(page, site.url, "last-weight");
  await page.goto("/data");
  await keptAnswers(page, "1 answer");
  await page.getByRole("button", { name: "Make a recovery code" }).press("Enter");
  const code = (await page.locator("output", { hasText: /^(\w{4}-){5}\w{4}$/ }).textContent()) ?? "";
  await context.clearCookies();
  await page.reload();
  await expect(page.getByText(/^Nothing yet/)).toBeVisible();
  await page.getByLabel(/^Code from another device/).focus();
  await page.keyboard.type(code);
  await page.keyboard.press("Enter");
  await expect(page.getByText("This browser now continues with 1 answer.")).toBeVisible();
  await expect(page.getByText("Your recovery code")).toBeVisible();
  await keptAnswers(page, "1 answer");
});
