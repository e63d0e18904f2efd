import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { watchShifts } from "./shifts.ts";
import { expect, test } from "./site.ts";
import { smallType } from "./type-size.ts";

const pages = [
  { path: "/", heading: "What does one small nudge do?" },
  { path: "/lessons", heading: "Lessons" },
  { path: "/lessons/before-you-start", heading: "Before you start" },
  { path: "/lessons/four-neurons-in-a-row", heading: "Four neurons in a row" },
  { path: "/lessons/the-tree-of-causes", heading: "The tree of causes" },
  { path: "/lessons/a-nudge-travels", heading: "A nudge travels" },
  { path: "/lessons/three-factors", heading: "Three factors" },
  { path: "/lessons/average-over-examples", heading: "The average over examples" },
  { path: "/lessons/the-bias-and-the-neuron-before", heading: "The bias and the neuron before" },
  { path: "/lessons/many-neurons", heading: "Many neurons, more indices" },
  { path: "/lessons/sum-over-paths", heading: "The sum over paths" },
  { path: "/lessons/downhill", heading: "Downhill" },
  { path: "/lessons/the-same-rules-at-scale", heading: "The same rules at scale" },
  { path: "/practice", heading: "Practice" },
  { path: "/practice/last-weight", heading: "The last weight, link by link" },
  { path: "/practice/last-weight-number", heading: "The last weight, in numbers" },
  { path: "/practice/build-the-chain", heading: "Build the chain" },
  { path: "/practice/backward-sweep", heading: "The backward sweep" },
  { path: "/practice/pick-paths", heading: "Which paths lead to the cost?" },
  { path: "/practice/sum-over-paths", heading: "Along every path" },
  { path: "/practice/session", heading: "A short session" },
  { path: "/practice/notebook", heading: "Notebook of mistakes" },
  { path: "/play", heading: "Play" },
  { path: "/play/first-nudge", heading: "First Nudge" },
  { path: "/play/mirror", heading: "Mirror" },
  { path: "/play/two-roads", heading: "Two Roads" },
  { path: "/play/sandbox", heading: "Sandbox" },
  { path: "/practice/map", heading: "Concept map" },
  { path: "/glossary", heading: "Glossary" },
  { path: "/contribute", heading: "Make a level" },
  { path: "/data", heading: "Your data" },
  { path: "/contribute/editor", heading: "Level editor" },
  { path: "/play/shared", heading: "A shared level" },
] as const;

/** What is drawn on the stage of a level has sizes of its own, which follow the room that is left. */
const tooSmall = async (page: Page): Promise<readonly string[]> => {
  const found = await smallType(page);
  return new URL(page.url()).pathname.startsWith("/play/") ? found.filter((each) => !/<text /.test(each)) : found;
};

/** What axe finds, with the first of each place. */
const stumbles = async (axe: AxeBuilder) =>
  (await axe.analyze()).violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));

/** What Chromium counts as a page that does not move while it loads is five times as much. */
const MOST_SHIFTED = 0.02;

/** Looking through a page takes axe seconds, and many of them on a busy machine. */
const seen = (message: string) => ({ message, timeout: 60_000 });

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];

test.describe("opened at 360 px, then widened", () => {
  test.use({ viewport: { width: 360, height: 780 }, colorScheme: "light" });
  test.describe.configure({ timeout: 150_000 });

  for (const { path, heading } of pages)
    test(`${path} has its heading, no fault in the console, no sideways scroll, nothing that moves by itself or is too small, and nothing that a screen reader stumbles over`, async ({
      page,
    }) => {
      const faults: string[] = [];
      page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
      page.on("pageerror", (error) => faults.push(error.message));
      const sideways = () => page.evaluate(() => document.documentElement.scrollWidth);
      const shifted = await watchShifts(page, MOST_SHIFTED);
      await page.goto(path);
      await page.waitForLoadState("networkidle");
      await expect(page.getByRole("heading", { level: 1, name: heading })).toBeVisible();
      expect(await shifted(), "what moves while the page loads, 360 px").toEqual([]);
      await expect.poll(sideways, "360 px").toBeLessThanOrEqual(360);
      await expect.poll(() => tooSmall(page), "360 px").toEqual([]);
      // 720 × 450 is what is left of 1440 × 900 for whoever zooms in to 200 %.
      for (const [width, height] of [
        [320, 780],
        [768, 780],
        [720, 450],
      ] as const) {
        await page.setViewportSize({ width, height });
        await expect.poll(sideways, `${width} px`).toBeLessThanOrEqual(width);
        await expect.poll(() => tooSmall(page), `${width} px`).toEqual([]);
      }
      await page.setViewportSize({ width: 360, height: 780 });
      const contrast = () => stumbles(new AxeBuilder({ page }).withRules(["color-contrast"]));
      await expect.poll(contrast, seen("light, 360 px")).toEqual([]);
      await page.emulateMedia({ colorScheme: "dark" });
      await expect.poll(contrast, seen("dark, 360 px")).toEqual([]);
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.reload();
      await page.waitForLoadState("networkidle");
      await expect(page.getByRole("heading", { level: 1, name: heading })).toBeVisible();
      expect(await shifted(), "what moves while the page loads, 1440 px").toEqual([]);
      await expect.poll(() => tooSmall(page), "1440 px").toEqual([]);
      const all = () => stumbles(new AxeBuilder({ page }).withTags(WCAG));
      await expect.poll(all, seen("dark, 1440 px")).toEqual([]);
      await page.emulateMedia({ colorScheme: "light" });
      await expect.poll(all, seen("light, 1440 px")).toEqual([]);
      // A breach of the content security policy is an error in the console too.
      expect(faults).toEqual([]);
    });
});

test("an unknown address is answered with 404 and ways on", async ({ page }) => {
  for (const path of ["/nowhere", "/play/no-such-level", "/practice/no-such-family", "/lessons/no-such-lesson"]) {
    const response = await page.goto(path);
    expect(response?.status(), path).toBe(404);
    await expect(page.getByRole("heading", { name: "There is no such page" })).toBeVisible();
    await expect(page.getByRole("link", { name: "Go to the first page" })).toBeVisible();
  }
});

test("the menu of a narrow page opens, leads on, and closes by Escape", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto("/");
  const button = page.getByRole("button", { name: "Menu" });
  await button.click();
  await page.keyboard.press("Escape");
  await expect(button).toBeFocused();
  await button.click();
  await page.getByRole("navigation", { name: "Menu" }).getByRole("link", { name: "Practice" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Practice" })).toBeVisible();
});

test("the reader's choice of paper stays after a reload", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Dark theme" }).click();
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.getByRole("button", { name: "Light theme" })).toBeVisible();
});
