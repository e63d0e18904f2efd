import type { Page } from "@playwright/test";
import { expect, test } from "./site.ts";

const board = (page: Page) => page.locator("[data-engine]");

/** The board with its engine running and everything on it at rest. */
async function openBoard(page: Page, slug: string): Promise<void> {
  await page.goto(`/play/${slug}`);
  await expect(board(page)).toHaveAttribute("data-engine", "loading");
  // The engine comes for those who touch the page, once the page is awake.
  let x = 0;
  const engine = async () => {
    x += 1;
    await page.mouse.move(x, 1);
    return board(page).getAttribute("data-engine");
  };
  await expect.poll(engine, { timeout: 30_000 }).toBe("running");
  await expect(board(page)).toHaveAttribute("data-moving", "false");
}

/** How many colours a picture of the canvas has, and the share of its commonest one: a blank canvas has 1 and 1. */
async function coloursOf(page: Page): Promise<{ readonly count: number; readonly commonest: number }> {
  const png = (await board(page).locator("canvas").screenshot()).toString("base64");
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext("2d");
    if (!context) throw new Error("no 2d context");
    context.drawImage(image, 0, 0);
    const words = new Uint32Array(context.getImageData(0, 0, image.width, image.height).data.buffer);
    const counts = new Map<number, number>();
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    return { count: counts.size, commonest: Math.max(...counts.values()) / words.length };
  }, png);
}

test("the canvas is not blank, and shows the cost that its twin in the page reaches", async ({ page }) => {
  await openBoard(page, "first-nudge");
  const { count, commonest } = await coloursOf(page);
  expect(count).toBeGreaterThan(20);
  expect(commonest).toBeLessThan(0.99);

  // First Nudge: one weight of 0.1, input 1, target 0.9, so the cost is (0.1 − 0.9)² = 0.64.
  const drawnCost = async () => Number(await board(page).getAttribute("data-drawn-cost")).toFixed(9);
  await expect.poll(drawnCost).toBe("0.640000000");
  await page
    .getByRole("button", { name: /^Nudge .* up by 0\.20?$/ })
    .first()
    .click();
  // 0.3 − 0.9 = −0.6, and 0.6² = 0.36: the canvas draws what the twin announces.
  await expect.poll(drawnCost).toBe("0.360000000");
  await expect(page.locator("li[data-knob='0']")).toHaveAttribute("data-value", /^0\.30/);
});

test("a knob on the canvas is nudged with the mouse, and its twin follows", async ({ page }) => {
  await openBoard(page, "first-nudge");
  const box = await board(page).locator("canvas").boundingBox();
  if (!box) throw new Error("the canvas is not on the page");
  // The pill stands somewhere on the only wire: its left half nudges down. Walk along until it answers.
  const twin = page.locator("li[data-knob='0']");
  const before = await twin.getAttribute("data-value");
  for (let share = 0.2; share < 0.7 && (await twin.getAttribute("data-value")) === before; share += 0.02)
    for (const height of [0.4, 0.5, 0.6])
      await page.mouse.click(box.x + box.width * share, box.y + box.height * height);
  await expect(twin).not.toHaveAttribute("data-value", before ?? "");
});

test("undo gives a nudge back, start again gives all back, and a half-played level survives a reload", async ({
  page,
}) => {
  await openBoard(page, "mirror");
  const up = page.getByRole("button", { name: /^Nudge .* up by / }).first();
  const twin = page.locator("li[data-knob='0']");
  const start = await twin.getAttribute("data-value");
  await up.click();
  const moved = await twin.getAttribute("data-value");
  expect(moved).not.toBe(start);
  await page.reload();
  await expect(twin).toHaveAttribute("data-value", moved ?? "");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(twin).toHaveAttribute("data-value", start ?? "");
  await page.getByRole("button", { name: "Redo" }).click();
  await expect(twin).toHaveAttribute("data-value", moved ?? "");
  await page.getByRole("button", { name: "Start again" }).click();
  await expect(twin).toHaveAttribute("data-value", start ?? "");
});

test("three lamps tell sign, size and factors, computed at the present state", async ({ page }) => {
  await openBoard(page, "first-nudge");
  await page
    .getByRole("button", { name: /^Nudge .* down by / })
    .first()
    .focus();
  for (let lamp = 0; lamp < 3; lamp++) await page.keyboard.press("l");
  // ∂C/∂w = x · 1 · 2(a − y) = 1 · 1 · 2 · (−0.8) = −1.6 at the start, worked by hand.
  await expect(page.getByText("twice the error")).toBeVisible();
  await expect(page.getByText("1.600").first()).toBeVisible();
});

test("a level is won without a connection, kept, and stored when the server is back", async ({ page, context }) => {
  await openBoard(page, "first-nudge");
  await page
    .getByRole("button", { name: /^Nudge .* down by / })
    .first()
    .focus();
  await context.setOffline(true);
  for (let nudge = 0; nudge < 4; nudge++) await page.keyboard.press("ArrowRight");
  const won = page.getByRole("region", { name: "Level solved" });
  await expect(won.getByText(/Your solution is saved here/)).toBeVisible({ timeout: 30_000 });
  await context.setOffline(false);
  await expect(won.getByText(/so far$/)).toBeVisible({ timeout: 30_000 });
});
