import { packs } from "@nn/catalog";
import type { Page } from "@playwright/test";
import { expect, test } from "./site.ts";
import { solutionOfLevel, winByKeys } from "./solutions.ts";

/** Levels that nudges alone win; how the others are won is tested where their controls are. */
const nudged = (levels: (typeof packs)[number]["levels"]) =>
  levels.map(({ slug }) => solutionOfLevel(slug)).filter((solved) => solved !== undefined);

const won = (page: Page) => page.getByRole("region", { name: "Level solved" });

/** The page with its game awake: it answers keys from then on. */
async function open(page: Page, slug: string): Promise<void> {
  await page.goto(`/play/${slug}`);
  await expect(page.locator("[data-bead]").first()).toHaveAttribute("style", /left/);
}

for (const { level, nudges } of packs.flatMap(({ levels }) => nudged(levels))) {
  const { slug } = level;
  test(`${slug} is won with the keys of its stored solution, on the canvas`, async ({ page }) => {
    await open(page, slug);
    await page.mouse.move(3, 3);
    await page.mouse.move(5, 5);
    await expect(page.locator("[data-engine]")).toHaveAttribute("data-engine", "running", { timeout: 30_000 });
    await winByKeys(page, slug);
    await expect(won(page).getByText(String(nudges.length)).first()).toBeVisible({ timeout: 20_000 });
  });

  test(`${slug} is won by pressing its buttons alone, as a screen reader does`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await open(page, slug);
    for (const { knob, direction } of nudges) {
      const item = page.locator(`li[data-knob="${knob}"]`);
      await item.locator("[data-bead]").dispatchEvent("click");
      await item.locator(`[data-half="${direction}"]`).dispatchEvent("click");
    }
    await expect(won(page)).toBeVisible({ timeout: 20_000 });
  });
}

test.describe("by touch, upright", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  for (const { world, levels } of packs) {
    const [first] = nudged(levels);
    if (!first) continue;
    const { slug } = first.level;
    test(`${slug} of ${world} is won with the thumb`, async ({ page }) => {
      await open(page, slug);
      for (const { knob, direction } of first.nudges) {
        await page.locator(`li[data-knob="${knob}"] [data-bead]`).tap();
        await page.locator(`[data-place="dock"] [data-half="${direction}"]`).tap();
      }
      await expect(won(page)).toBeVisible({ timeout: 20_000 });
    });
  }
});

test.describe("with every word hidden", () => {
  const first = (packs.find(({ world }) => world === "one-neuron")?.levels ?? []).slice(0, 3);

  for (const { slug } of first)
    test(`${slug} is won by a newcomer who only presses what can be pressed and looks at the red`, async ({ page }) => {
      test.slow();
      await page.emulateMedia({ reducedMotion: "reduce" });
      await open(page, slug);
      await page.addStyleTag({ content: "* { color: transparent !important } svg text { visibility: hidden }" });
      const red = async () => {
        await expect(page.locator("[data-engine]")).not.toHaveAttribute("data-moving", "true");
        return Number(
          await page
            .locator("[data-announcer]")
            .evaluate((news) => /Cost ([\d.]+)/.exec(news.textContent ?? "")?.[1] ?? "Infinity"),
        );
      };
      const beads = await page.locator("[data-bead]").count();
      // Each thing once this way and once that, and on as long as the red falls; then the next thing.
      for (let round = 0; round < 3 && !(await won(page).isVisible()); round++)
        for (let bead = 0; bead < beads; bead++)
          for (const way of [1, -1]) {
            for (let again = true, before = await red(); again && !(await won(page).isVisible()); ) {
              await page.locator("[data-bead]").nth(bead).click();
              const half = page.locator(`[data-half="${way}"]:visible`).first();
              if ((await half.getAttribute("aria-disabled")) === "true") break;
              await half.click();
              const now = await red();
              again = now < before;
              if (!again) {
                // Taken back where there is an arrow for it, and otherwise pressed the other way.
                const undo = page.getByRole("button", { name: "Undo" });
                await ((await undo.isVisible()) ? undo : page.locator(`[data-half="${-way}"]:visible`).first()).click();
              }
              before = Math.min(before, now);
            }
          }
      await expect(won(page)).toBeVisible({ timeout: 20_000 });
    });
});
