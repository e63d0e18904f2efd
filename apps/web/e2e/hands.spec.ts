import { course } from "@nn/course";
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./site.ts";

for (const { slug } of course.chapters)
  test(`/lessons/${slug} has one tab stop for the symbols of a paragraph, a row or a drawing`, async ({ page }) => {
    await page.goto(`/lessons/${slug}`);
    const stops = page.locator('[data-q][role=button][tabindex="0"]');
    const beyondOne = () =>
      stops.evaluateAll((symbols) => {
        const seen = symbols.filter((symbol) => symbol.checkVisibility());
        const groups = seen.map((symbol) => symbol.closest("[data-q-group]"));
        return { further: seen.length - new Set(groups).size, alone: groups.filter((group) => !group).length };
      });
    await expect.poll(beyondOne).toEqual({ further: 0, alone: 0 });
  });

/** Moves a finger 120 px up from a place; tells how far the page went. */
async function swiping(page: Page): Promise<(x: number, y: number) => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", ...touchPoints: { x: number; y: number }[]) =>
    session.send("Input.dispatchTouchEvent", { type, touchPoints });
  return async (x, y) => {
    const before = await page.evaluate(() => window.scrollY);
    await touch("touchStart", { x, y });
    for (let moved = 10; moved <= 120; moved += 10) await touch("touchMove", { x, y: y - moved });
    await touch("touchEnd");
    return (await page.evaluate(() => window.scrollY)) - before;
  };
}

/** A place in a drawing that is in sight, with no handle so near that Chromium takes a finger to have meant it. */
const placeBesideHandles = (drawing: Locator) =>
  drawing.evaluate((paper) => {
    const { left, top, width, height } = paper.getBoundingClientRect();
    const isFree = (x: number, y: number) => {
      const there = document.elementFromPoint(x, y);
      return there !== null && !there.closest("[role=slider], [role=button]");
    };
    const around = [-20, 0, 20];
    for (let y = Math.max(top + 4, 140); y < Math.min(top + height, innerHeight - 30); y += 12)
      for (let x = left + 4; x < left + width; x += 12) {
        const there = document.elementFromPoint(x, y);
        if (!there || !paper.contains(there)) continue;
        if (around.every((dx) => around.every((dy) => isFree(x + dx, y + dy)))) return { x, y };
      }
    return undefined;
  });

test.describe("on a telephone", () => {
  test.use({ viewport: { width: 360, height: 780 }, hasTouch: true });

  test("a swipe that starts beside a handle scrolls the page, one on a handle turns it", async ({ page }) => {
    await page.goto("/lessons/four-neurons-in-a-row");
    const drawing = page.locator('svg[aria-label^="The chain"]').filter({ visible: true }).first();
    const input = drawing.locator('[data-q="x0"]');
    await input.scrollIntoViewIfNeeded();
    const swipe = await swiping(page);
    const name = await input.getAttribute("aria-label");
    const [box, paper] = [await input.locator("circle").last().boundingBox(), await drawing.boundingBox()];
    if (!box || !paper) throw new Error("the input is not drawn");
    // A handle that is touched before the page listens holds the page, and turns nothing yet.
    await expect(async () => {
      expect(await swipe(box.x + box.width / 2, box.y + box.height / 2)).toBe(0);
      await expect(input).not.toHaveAttribute("aria-label", name ?? "", { timeout: 500 });
    }).toPass();
    const free = { x: paper.x + paper.width - 4, y: box.y + box.height / 2 };
    await expect.poll(() => swipe(free.x, free.y)).toBeGreaterThan(60);
  });

  test("in every drawing a swipe beside the handles scrolls the page", async ({ page }) => {
    const swipe = await swiping(page);
    for (const { slug } of course.chapters) {
      await page.goto(`/lessons/${slug}`);
      for (const drawing of await page.locator("figure svg[role=group]").filter({ visible: true }).all()) {
        // Anew where the page had not come to rest.
        await expect(async () => {
          await drawing.scrollIntoViewIfNeeded();
          const free = await placeBesideHandles(drawing);
          if (free) expect(await swipe(free.x, free.y), slug).toBeGreaterThan(60);
        }).toPass();
      }
    }
  });
});

test("an answer shown in a figure leads back to its question, and the reader's numbers come back", async ({ page }) => {
  await page.goto("/lessons/three-factors");
  const ponder = page.locator("#ponder").first();
  const address = () => new URL(page.url()).searchParams.get("at");
  const commit = ponder.getByRole("button", { name: "Commit" });
  // A choice made before the page listens is not taken.
  await expect(async () => {
    await ponder.getByRole("radio").last().check();
    await ponder.getByRole("radio").first().check();
    await expect(commit).not.toHaveAttribute("aria-disabled", "true", { timeout: 500 });
  }).toPass();
  await commit.click();
  await ponder.getByRole("button", { name: "Show it in the figure" }).click();
  await expect.poll(address).not.toBeNull();
  const back = page.getByRole("button", { name: "Back to the question" });
  await expect(back).toBeFocused();
  await back.press("Enter");
  await expect(back).toHaveCount(0);
  await expect(ponder.getByRole("button", { name: "Show it in the figure" })).toBeFocused();
  await expect.poll(address).toBeNull();
});
