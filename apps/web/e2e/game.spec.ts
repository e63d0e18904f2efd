import type { Page } from "@playwright/test";
import { expect, test } from "./site.ts";
import { winByKeys } from "./solutions.ts";

const board = (page: Page) => page.locator("[data-engine]");

/** The board with its engine running and everything on it at rest. */
async function openBoard(page: Page, slug: string): Promise<void> {
  await page.goto(`/play/${slug}`);
  // The engine comes for those who touch the page, once the page is awake.
  let x = 0;
  const engine = async () => {
    x += 1;
    await page.mouse.move(700 + x, 880);
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

/** The place of the canvas, and of the middle of a knob on it. */
async function knobAt(page: Page, knob: number): Promise<{ readonly x: number; readonly y: number }> {
  const box = await page.locator(`li[data-knob='${knob}'] [data-bead]`).boundingBox();
  if (!box) throw new Error("the knob is not on the page");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

const knobValue = (page: Page, knob: number) => page.locator(`li[data-knob='${knob}']`).getAttribute("data-value");

const sizes = [
  { width: 1440, height: 900, kind: "desk" },
  { width: 1024, height: 768, kind: "tablet" },
  { width: 844, height: 390, kind: "low" },
  { width: 390, height: 844, kind: "tall" },
] as const;

for (const size of sizes)
  test(`the stage fills ${size.width} × ${size.height} without scrolling, with everything on it`, async ({ page }) => {
    await page.setViewportSize(size);
    for (const slug of ["first-nudge", "mirror", "two-roads"]) {
      await page.goto(`/play/${slug}`);
      const scrolls = () =>
        page.evaluate(() => {
          const { scrollWidth, scrollHeight } = document.documentElement;
          return [scrollWidth, scrollHeight];
        });
      await expect.poll(scrolls).toEqual([size.width, size.height]);
      // The board reads here which of the four stages it is on.
      const kind = () =>
        page.locator("[data-stage]").evaluate((stage) => getComputedStyle(stage).getPropertyValue("--kind").trim());
      await expect.poll(kind).toBe(size.kind);
      for (const place of await page.locator("[data-place]:visible").all()) {
        const box = await place.boundingBox();
        if (!box) throw new Error("a place is not on the page");
        expect(box.x).toBeGreaterThanOrEqual(-1);
        expect(box.y).toBeGreaterThanOrEqual(-1);
        expect(box.x + box.width).toBeLessThanOrEqual(size.width + 1);
        expect(box.y + box.height).toBeLessThanOrEqual(size.height + 1);
      }
      // Fingers and pointers find every half and every bead: no side is shorter than 44 pixels, but for the number
      // between two halves, which only chooses what is chosen.
      await expect.poll(() => page.locator("[data-bead]").first().boundingBox()).not.toBeNull();
      for (const half of await page.locator("[data-half]:visible, li:not([aria-current]) [data-bead]").all()) {
        const shorter = async () => {
          const box = await half.boundingBox();
          return Math.min(box?.width ?? 0, box?.height ?? 0);
        };
        await expect.poll(shorter).toBeGreaterThanOrEqual(44);
      }
    }
  });

test("the canvas is not blank, and shows the cost that its twin in the page reaches", async ({ page }) => {
  await openBoard(page, "first-nudge");
  await expect.poll(async () => (await coloursOf(page)).count).toBeGreaterThan(20);
  expect((await coloursOf(page)).commonest).toBeLessThan(0.99);

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

test("a half that is drawn is nudged with the mouse where it is drawn", async ({ page }) => {
  await openBoard(page, "two-roads");
  const before = Number(await knobValue(page, 0));
  const { x, y } = await knobAt(page, 0);
  // An open knob is 144 wide on this stage, and its halves are 44 of it on either side.
  const value = async () => Number(await knobValue(page, 0));
  await page.mouse.click(x + 50, y);
  await expect.poll(value).toBeGreaterThan(before);
  await page.mouse.click(x - 50, y);
  await expect.poll(value).toBe(before);
});

test("a wire can be pulled: up is plus, and every 28 pixels are a nudge", async ({ page }) => {
  await openBoard(page, "two-roads");
  const before = Number(await knobValue(page, 1));
  const { x, y } = await knobAt(page, 1);
  const down = page.getByRole("button", { name: /^Nudge .* down by / });
  const step = Number(/by ([\d.]+)/.exec((await down.getAttribute("aria-label")) ?? "")?.[1]);
  // On the wire beside the bead; both wires of this level go out from the input, on the left.
  await page.mouse.move(x - 60, y - 26);
  await page.mouse.down();
  await page.mouse.move(x - 60, y - 26 - 60, { steps: 8 });
  await page.mouse.up();
  await expect.poll(async () => Number(await knobValue(page, 1))).toBeCloseTo(before + 2 * step, 9);
});

test("the trail is pulled back with the mouse and with keys, and pushed forward again", async ({ page }) => {
  await openBoard(page, "two-roads");
  await page.getByRole("button", { name: /^Nudge .* up by / }).focus();
  for (let nudge = 0; nudge < 2; nudge++) await page.keyboard.press("ArrowRight");
  const trail = page.getByRole("slider", { name: "Trail of nudges" });
  await expect(trail).toHaveAttribute("aria-valuenow", "2");
  const box = await trail.boundingBox();
  if (!box) throw new Error("the trail is not on the page");
  await page.mouse.move(box.x + 60, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + 12, box.y + box.height / 2, { steps: 4 });
  await page.mouse.up();
  await expect(trail).toHaveAttribute("aria-valuenow", "0");
  await trail.focus();
  await page.keyboard.press("End");
  await expect(trail).toHaveAttribute("aria-valuenow", "2");
});

test("undo gives a nudge back, start again gives all back, and a half-played level survives a reload", async ({
  page,
}) => {
  await openBoard(page, "mirror");
  const up = page.getByRole("button", { name: /^Nudge .* up by / });
  const twin = page.locator("li[data-knob='0']");
  const start = await twin.getAttribute("data-value");
  await up.click();
  await expect(twin).not.toHaveAttribute("data-value", start ?? "");
  const moved = await twin.getAttribute("data-value");
  await page.reload();
  await expect(twin).toHaveAttribute("data-value", moved ?? "");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(twin).toHaveAttribute("data-value", start ?? "");
  await page.keyboard.press("y");
  await expect(twin).toHaveAttribute("data-value", moved ?? "");
  await page.getByRole("button", { name: "Start again" }).click();
  await expect(twin).toHaveAttribute("data-value", start ?? "");
});

test("three lamps tell sign, size and factors, computed at the present state", async ({ page }) => {
  await openBoard(page, "two-roads");
  await page.getByRole("button", { name: /^Nudge .* up by / }).focus();
  for (let lamp = 0; lamp < 3; lamp++) await page.keyboard.press("l");
  const bench = page.locator("[data-place='bench']");
  await expect(bench.getByText("slope", { exact: false }).first()).toBeVisible();
  // Each slope stands on the board too, at its neuron; the announcer says the size.
  await expect(page.locator("[data-announcer]")).toContainText(/per unit/);
});

test("a board whose graphics card is lost comes back, and plays on meanwhile", async ({ page }) => {
  await openBoard(page, "two-roads");
  await board(page)
    .locator("canvas")
    .evaluate((canvas: HTMLCanvasElement) => {
      canvas.getContext("webgl2")?.getExtension("WEBGL_lose_context")?.loseContext();
      canvas.getContext("webgl")?.getExtension("WEBGL_lose_context")?.loseContext();
    });
  // The drawing stands in at once.
  await expect(board(page).locator("svg")).toBeVisible();
  const before = Number(await knobValue(page, 0));
  await page.getByRole("button", { name: /^Nudge .* up by / }).click();
  await expect.poll(async () => Number(await knobValue(page, 0))).toBeGreaterThan(before);
  await expect(board(page)).toHaveAttribute("data-engine", "running", { timeout: 30_000 });
  await expect(board(page).locator("canvas")).toHaveCount(1);
});

test("levels that come and go leave one canvas, and no more", async ({ page }) => {
  await openBoard(page, "two-roads");
  for (let visit = 0; visit < 5; visit++) {
    await page.getByRole("link", { name: "Back to the map" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Play" })).toBeVisible();
    await expect(page.locator("canvas")).toHaveCount(0);
    await page.goBack();
    await expect(board(page)).toHaveAttribute("data-engine", "running", { timeout: 30_000 });
  }
  await expect(page.locator("canvas")).toHaveCount(1);
});

test("a level is won without a connection, kept, and stored when the server is back", async ({ page, context }) => {
  await openBoard(page, "first-nudge");
  await page.locator("[data-half]").first().focus();
  await context.setOffline(true);
  await winByKeys(page, "first-nudge");
  const won = page.getByRole("region", { name: "Level solved" });
  await expect(won.getByText(/Your solution is saved here/)).toBeVisible({ timeout: 30_000 });
  await context.setOffline(false);
  await expect(won.getByText(/verified solutions?\.?$/)).toBeVisible({ timeout: 30_000 });
});
