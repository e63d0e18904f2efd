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

const kept = (page: Page, count: string) => expect(page.getByText(count, { exact: true })).toBeVisible();
/** A guess in a lesson, as the page of the lesson sends it; each test has one of its own. */
const sayGuess = (page: Page, id: string) =>
  page.evaluate(async (id) => {
    const body = JSON.stringify({
      id,
      about: "downhill#ponder",
      said: { chosen: 1, isRight: true },
    });
    await fetch("/api/trpc/lesson.guess", { method: "POST", headers: { "content-type": "application/json" }, body });
  }, id);

const nothingKept = (page: Page) => expect(page.getByText(/^Nothing yet/)).toBeVisible();
const press = (page: Page, name: string) => page.getByRole("button", { name }).click();
/** A code as it is shown, and told to those who listen. */
const codeOn = (page: Page, form: RegExp) => page.getByRole("status").getByText(form);
const codeField = (page: Page) => page.getByLabel(/^Code from another device/);

/** What pages of other days have left in this browser: a game, a trained network, the level of the day. */
const leaveTraces = (page: Page) =>
  page.evaluate(async () => {
    localStorage.setItem("nudge-game-1:level:1", "moves");
    sessionStorage.setItem("nudge-session-1", "a session");
    await (await caches.open("nudge-days-build")).put("/play/daily", new Response("a level"));
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open("nudge-digits");
      opening.onupgradeneeded = () => opening.result.createObjectStore("runs");
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const writing = opening.result.transaction("runs", "readwrite");
        writing.objectStore("runs").put("a network", "run");
        // It stays open, as in a tab that trains.
        writing.oncomplete = () => resolve();
      };
    });
  });

const traces = (page: Page) =>
  page.evaluate(async () => {
    const networks = await new Promise<number>((resolve, reject) => {
      const opening = indexedDB.open("nudge-digits");
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const counting = opening.result.transaction("runs").objectStore("runs").count();
        counting.onsuccess = () => resolve(counting.result);
      };
    });
    return { stored: localStorage.length + sessionStorage.length, days: (await caches.keys()).length, networks };
  });

test("a past goes to another browser, comes back by a code on paper, and is taken away, deleted and brought back", async ({
  browser,
  context,
  page: phone,
  site,
}) => {
  await phone.goto("/data");
  await nothingKept(phone);
  for (const family of ["last-weight", "last-weight-number"]) await answerOne(phone, site.url, family);
  await phone.goto("/data");
  await kept(phone, "2 answers");
  await press(phone, "Show a code");
  const told = phone.getByText(/It works once, until (1[0-2]|[1-9]):[0-5]\d\s[AP]M\.$/);
  await expect(told).toContainText(`open ${new URL(site.url).host}/data and type it under “I have a code”`);
  const short = (await codeOn(phone, /^\w{4}-\w{4}$/).textContent()) ?? "";

  // Its answer is lost on the way. The laptop asks again, and has joined once.
  const other = await browser.newContext({ baseURL: site.url });
  const laptop = await other.newPage();
  await laptop.goto("/data");
  await nothingKept(laptop);
  await sayGuess(laptop, "0190a8a0-0000-7000-8000-0000000000da");
  await laptop.reload();
  await kept(laptop, "1 guess or answer to “Say it back”");
  await laptop.route("**/data.join", async (route) => {
    await route.fetch();
    await route.abort();
  });
  await codeField(laptop).fill(short.toLowerCase().replace("-", " "));
  await press(laptop, "Continue here");
  await expect(laptop.getByText(/The server did not answer/)).toBeVisible();
  await laptop.unroute("**/data.join");
  await press(laptop, "Continue here");
  await expect(laptop.getByText("This browser now continues with 2 answers.")).toBeVisible();
  await phone.reload();
  for (const each of [laptop, phone])
    for (const count of ["2 answers", "1 guess or answer to “Say it back”"]) await kept(each, count);

  // The phone is cleaned out, and the code on paper finds the past, by keyboard alone.
  await phone.getByRole("button", { name: "Make a recovery code" }).press("Enter");
  const long = (await codeOn(phone, /^(\w{4}-){5}\w{4}$/).textContent()) ?? "";
  await context.clearCookies();
  await phone.evaluate(() => localStorage.clear());
  await phone.reload();
  await nothingKept(phone);
  await codeField(phone).focus();
  await phone.keyboard.type(long);
  await phone.keyboard.press("Enter");
  await expect(phone.getByText(/^This browser now continues with 2 answers\./)).toBeVisible();
  await expect(phone.getByText(/^Your other code works as well/)).toBeVisible();
  await press(phone, "I have saved it: cancel my other codes");
  await expect(phone.getByText(/^From now on this is your only recovery code\./)).toBeVisible();
  await expect(phone.getByRole("button", { name: "Make a new one" })).toBeFocused();

  await press(phone, "Sign out my other devices");
  await press(phone, "Yes, sign them out");
  await expect(phone.getByText(/^Your other devices are signed out/)).toBeVisible();
  await laptop.reload();
  await nothingKept(laptop);
  await other.close();

  const download = phone.waitForEvent("download");
  await press(phone, "Save a copy");
  const copy = await (await download).path();
  expect(JSON.parse(await readFile(copy, "utf8"))).toMatchObject({ format: "nudge-export", version: 1 });

  await leaveTraces(phone);
  await press(phone, "Delete everything");
  await press(phone, "Yes, delete it all");
  const deleted = phone.getByText(/^Everything is deleted/);
  await expect(deleted).toBeVisible();
  await nothingKept(phone);
  expect(await traces(phone)).toEqual({ stored: 0, days: 0, networks: 0 });

  await phone.locator("input[type=file]").setInputFiles(copy);
  await expect(phone.getByText("3 records brought back.")).toBeVisible();
  await kept(phone, "2 answers");
  await expect(deleted).toHaveCount(0);
});

test("a copy brings work back whose cookie is lost, once its reader says so", async ({
  context,
  page,
  site,
}, testInfo) => {
  const saved = testInfo.outputPath("copy.json");
  await answerOne(page, site.url, "last-weight");
  await page.goto("/data");
  await kept(page, "1 answer");
  const download = page.waitForEvent("download");
  await press(page, "Save a copy");
  await (await download).saveAs(saved);
  await expect(page.getByText(/^Saved to your downloads\. The file has a recovery code/)).toBeVisible();
  await expect(page.getByText(/^You have had a recovery code since/)).toBeVisible();

  await context.clearCookies();
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await nothingKept(page);
  await sayGuess(page, "0190a8a0-0000-7000-8000-0000000000db");
  await page.locator("input[type=file]").setInputFiles(saved);
  await expect(page.getByText(/^This copy is of work that this browser does not have/)).toBeVisible();
  await press(page, "Leave it");
  await expect(page.getByRole("button", { name: "Bring a copy back" })).toBeFocused();
  await page.reload();
  await kept(page, "1 guess or answer to “Say it back”");
  await expect(page.getByText("1 answer", { exact: true })).toHaveCount(0);

  await page.locator("input[type=file]").setInputFiles(saved);
  await press(page, "Continue with that work");
  await expect(page.getByText(/^This browser now continues with 1 answer\./)).toBeVisible();
  for (const count of ["1 answer", "1 guess or answer to “Say it back”"]) await kept(page, count);
  await page.locator("input[type=file]").setInputFiles(saved);
  await expect(page.getByText("Nothing in this copy was new here.")).toBeVisible();
});

test("the paper with a recovery code says what it is, where to type it, and nothing else", async ({ page, site }) => {
  await page.goto("/data");
  await nothingKept(page);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("heading", { name: "What is kept, and why" })).toBeVisible();
  await page.emulateMedia({ media: "screen" });
  await press(page, "Make a recovery code");
  const code = (await codeOn(page, /^(\w{4}-){5}\w{4}$/).textContent()) ?? "";
  await page.emulateMedia({ media: "print" });
  for (const each of [code, `${site.url}/data`])
    await expect(page.getByText(each).filter({ visible: true })).toHaveCount(1);
  await expect(page.getByRole("heading").filter({ visible: true })).toHaveText(["Recovery code for Nudge"]);
  await expect(page.getByRole("button").filter({ visible: true })).toHaveCount(0);
});

test("what went wrong is said below the code that was typed, in sight of a phone, and afresh each time", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 500 });
  await page.goto("/data");
  await codeField(page).fill("AAAA-AAAA-AAAA-AAAA-AAAA-AAAA");
  expect(await codeField(page).evaluate((field) => field.scrollWidth <= field.clientWidth)).toBe(true);
  await press(page, "Continue here");
  const fault = page.getByText(/^This code is mistyped or has ended\./);
  await expect(fault).toBeInViewport({ ratio: 1 });

  // While the answer is out, nothing of the last one stands there.
  let answer = () => {};
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route("**/data.join", async (route) => {
    await held;
    await route.continue();
  });
  await press(page, "Continue here");
  await expect(fault).toHaveCount(0);
  answer();
  await expect(fault).toBeVisible();
});

test("of two windows the second sees that the first has deleted everything, and saves no code to what is gone", async ({
  context,
  page,
}, testInfo) => {
  await page.goto("/data");
  await sayGuess(page, "0190a8a0-0000-7000-8000-0000000000dc");
  await page.reload();
  await kept(page, "1 guess or answer to “Say it back”");
  const second = await context.newPage();
  // It hears nothing of the first.
  await second.addInitScript(() => window.addEventListener("storage", (event) => event.stopImmediatePropagation()));
  await second.goto("/data");
  const third = await context.newPage();
  await third.goto("/data");
  for (const each of [second, third]) await kept(each, "1 guess or answer to “Say it back”");
  await press(page, "Delete everything");
  await press(page, "Yes, delete it all");
  await expect(page.getByText(/^Everything is deleted/)).toBeVisible();
  await nothingKept(third);
  await kept(second, "1 guess or answer to “Say it back”");

  const download = second.waitForEvent("download");
  await press(second, "Save a copy");
  const saved = testInfo.outputPath("copy.json");
  await (await download).saveAs(saved);
  await expect(second.getByText("Saved to your downloads. There is nothing in it yet.")).toBeVisible();
  expect(JSON.parse(await readFile(saved, "utf8"))).not.toHaveProperty("recoveryCode");
  await second.evaluate(() => window.dispatchEvent(new Event("focus")));
  await nothingKept(second);
});

test("a deletion that is on its way cannot be left, and one whose answer is lost claims nothing", async ({ page }) => {
  await page.goto("/data");
  await sayGuess(page, "0190a8a0-0000-7000-8000-0000000000dd");
  await page.reload();
  let lose = () => {};
  const held = new Promise<void>((resolve) => {
    lose = resolve;
  });
  await page.route("**/data.forget", async (route) => {
    await held;
    await route.fetch();
    await route.abort();
  });
  await press(page, "Delete everything");
  const asked = page.getByRole("group", { name: "Delete everything" });
  await expect(asked.getByRole("button", { name: "Keep it" })).toBeFocused();
  await press(page, "Yes, delete it all");
  await expect(asked.getByRole("button", { name: "Keep it" })).toBeDisabled();
  lose();
  await expect(page.getByText(/^The server did not answer\. Nobody knows yet whether it was done\./)).toBeVisible();
  await page.unroute("**/data.forget");
  await press(page, "Delete everything");
  await press(page, "Yes, delete it all");
  await expect(page.getByText(/^Everything is deleted/)).toBeVisible();
});

test("a list that could not be loaded comes when one asks again, and the place is kept", async ({ page }) => {
  await page.goto("/data");
  await sayGuess(page, "0190a8a0-0000-7000-8000-0000000000de");
  await page.route("**/data.kept", (route) => route.abort());
  await page.reload();
  await expect(page.getByText(/^Your data could not be loaded\./)).toBeVisible();
  await page.unroute("**/data.kept");
  await press(page, "Try again");
  await kept(page, "1 guess or answer to “Say it back”");
  await expect(page.getByRole("heading", { name: "What is kept, and why" })).toBeFocused();
});

test("a file that is no copy is said to be none, in words for its reader", async ({ page }) => {
  await page.goto("/data");
  const choose = async (document: object) => {
    const buffer = Buffer.from(JSON.stringify({ format: "nudge-export", version: 1, ...document }));
    await page.locator("input[type=file]").setInputFiles({ name: "copy.json", mimeType: "application/json", buffer });
  };
  for (const part of [
    { records: "x".repeat(200_000), signature: "s" },
    { records: {}, signature: "s".repeat(200) },
  ]) {
    await choose({ parts: [part] });
    await expect(page.getByText(/^This file is not a copy from this page\./)).toBeVisible();
  }
  await choose({ parts: [{ records: {}, signature: "s" }] });
  await expect(page.getByText(/^This copy is not from this site, or was changed/)).toBeVisible();
});
